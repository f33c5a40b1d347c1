/** Criteria by which a composition is balanced, in the words of the six languages. Data. */
import type { Language } from '@rostrum/resolution';

/** The criteria in canonical English, each with its words. */
export const CRITERIA: readonly (readonly [string, Readonly<Record<Language, RegExp>>])[] = [
  [
    'geographical',
    {
      en: /geographic\w*|regional (?:balance|representation)|regional groups? (?:each|represent)/iu,
      zh: /地域|区域(?:均衡|平衡|代表性)/u,
      fr: /géographique/iu,
      es: /geográfic/iu,
      ru: /географическ/iu,
      ar: /جغرافي/u,
    },
  ],
  [
    'gender',
    {
      en: /gender (?:balance|parity|equality|equity|equitable)|equitable gender|gender and geographical/iu,
      zh: /性别(?:均衡|平衡|均等|平等|公平)|两性(?:均等|平等|均衡)/u,
      fr: /(?:parité|équilibre|égalité)[^,;]{0,30}(?:genre|sexes|femmes)|parité|équilibre entre les (?:genres|sexes)/iu,
      es: /(?:equilibrio|paridad|igualdad)[^,;]{0,12} (?:de|entre) (?:los )?géneros?/iu,
      ru: /гендерн|равн\S+ (?:представленност|участи)\S* (?:мужчин|женщин)/iu,
      ar: /(?:ال)?(?:توازن|تكافؤ|مساواة) بين الجنسين|جنساني/u,
    },
  ],
  [
    'women-participation',
    {
      en: /participation of women|women[’']s (?:meaningful )?participation/iu,
      zh: /妇女(?:的)?(?:切实|有效|充分)*参与/u,
      fr: /participation (?:\S+ )?des femmes/iu,
      es: /participación (?:\S+ )?de (?:la mujer|las mujeres)/iu,
      ru: /участи\S* женщин/iu,
      ar: /مشاركة المرأة/u,
    },
  ],
  [
    'level-of-development',
    {
      en: /levels? of development/iu,
      zh: /发展(?:水平|程度)/u,
      fr: /niveau de développement/iu,
      es: /nivel de desarrollo/iu,
      ru: /уров\S+ развития/iu,
      ar: /مستو\S+ (?:ال)?تنمية/u,
    },
  ],
  [
    'developed-and-developing',
    {
      en: /one from a develop(?:ed|ing) country|developed and developing countr|developing and (?:one from a )?developed countr|from a developing country and/iu,
      zh: /一(?:名|位)来自发(?:达|展中)国家|发达国家和.{0,10}发展中国家|发展中国家和.{0,10}发达国家/u,
      fr: /pays (?:développé|en développement)[^.;]{0,60}pays (?:développé|en développement)/iu,
      es: /país(?:es)? (?:desarrollado|en desarrollo)[^.;]{0,60}país(?:es)? (?:desarrollado|en desarrollo)/iu,
      ru: /(?:развит|развивающ)\S+ стран\S*[^.;]{0,60}(?:развит|развивающ)\S+ стран/iu,
      ar: /(?:بلد|البلدان) (?:ال)?(?:نام|متقدم)[^.؛]{0,60}(?:بلد|البلدان)? ?(?:ال)?(?:نام|متقدم)/u,
    },
  ],
  [
    'origin-transit-destination',
    {
      en: /origin,? (?:and )?transit,? and destination|origin, transit/iu,
      zh: /原籍国、?过境国和?目的地国/u,
      fr: /d[’']origine, de transit et de destination/iu,
      es: /de origen, (?:de )?tránsito y (?:de )?destino/iu,
      ru: /происхождения, транзита и назначения/iu,
      ar: /المنشأ و(?:بلدان )?العبور/u,
    },
  ],
  [
    'regional-groups',
    {
      en: /(?:one|two|each) from each (?:of the )?(?:five )?regional groups?|from (?:each|the five) (?:of the )?regional groups?/iu,
      zh: /(?:每个|各|五个)区域组(?:各|的)?(?:一|两|二)(?:名|位)/u,
      fr: /chacun des (?:cinq )?groupes régionaux/iu,
      es: /cada uno de los (?:cinco )?grupos regionales/iu,
      ru: /кажд\S+ (?:из )?(?:пяти )?региональн\S+ групп/iu,
      ar: /كل (?:من المجموعات|مجموعة) (?:ال)?إقليمية/u,
    },
  ],
  [
    'transparency',
    {
      en: /transparen(?:cy|t)/iu,
      zh: /透明/u,
      fr: /transparen/iu,
      es: /transparen/iu,
      ru: /транспарентн|прозрачн/iu,
      ar: /شفافية/u,
    },
  ],
  [
    'youth',
    {
      en: /representation of (?:youth|young)/iu,
      zh: /青年(?:的)?代表性/u,
      fr: /représentation des jeunes/iu,
      es: /representación de (?:la juventud|los jóvenes)/iu,
      ru: /представленност\S+ молодежи/iu,
      ar: /تمثيل الشباب/u,
    },
  ],
];

/** Words after or before which criteria govern a composition: "taking into account", "with due regard for". */
export const GOVERNING: Readonly<Record<Language, RegExp>> = {
  en: /taking into (?:account|consideration)|due (?:regard|consideration|account)|bearing in mind|ensuring|principles? of|on the basis of|with adequate|one from a develop|while ensuring|balanced?|from each/iu,
  zh: /考虑到|顾及|按照|兼顾|确保|铭记|适当|一(?:名|位)来自|体现/u,
  fr: /compte tenu|en tenant compte|tenant dûment compte|ayant à l’esprit|en veillant|principes?|équilibr|compte dûment|dûment/iu,
  es: /teniendo (?:debidamente )?en cuenta|prestando|asegurando|principios?|garantizando|equilibri|tomando en/iu,
  ru: /с учетом|учитывая|принимая во внимание|обеспечивая|принцип|при должном|уделяя|соблюд/iu,
  ar: /مع مراعاة|مع إيلاء|مع المراعاة|آخذ|مبدأ|مبادئ|كفالة|ضمان|المراعاة/u,
};
