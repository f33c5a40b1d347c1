/** Who may take part: from canonical names of parties to the categories of participation. */
import type { ParticipationCategory } from './model.ts';

/** Canonical names (CONVENTIONS, "Canonical names") and the category of each, the most precise first. Data. */
const BY_NAME: readonly (readonly [RegExp, ParticipationCategory])[] = [
  [/^listed stakeholders/i, 'stakeholder-listed'],
  [/members of the (?:united nations )?specialized agencies/i, 'specialized-agency-members'],
  [/^(?:states )?members of (?:the united nations )?specialized/i, 'specialized-agency-members'],
  [/observer states?|holy see|state of palestine/i, 'observer-states'],
  [/european union/i, 'european-union'],
  [/standing invitation/i, 'igo-standing-invitation'],
  [/bretton woods|international financial institutions|world bank|monetary fund/i, 'bretton-woods'],
  [/consultative status|\bECOSOC\b/i, 'ngo-ecosoc'],
  [/networks? of national human rights|global alliance of national human/i, 'nhri-networks'],
  [/national human rights institution/i, 'nhri'],
  [/special procedures?|special rapporteurs?|mandate holders/i, 'special-procedures'],
  [/^(?:international migration organization|iom)\b/i, 'un-system'],
  [
    /united nations (?:system|entities|bodies|organi[sz]ations|funds)|specialized agencies|regional commissions|funds and programmes|subregional offices/i,
    'un-system',
  ],
  [/^observers/i, 'observers'],
  [/intergovernmental organizations?/i, 'igo-other'],
  [/^youth|young people/i, 'youth'],
  [/^media/i, 'media'],
  [/^(?:all )?(?:member states|states|governments|delegations)/i, 'member-states'],
  [/stakeholders?|civil society|non-governmental|private sector|academi|parliament/i, 'stakeholders'],
];

/** The categories of a list of canonical names, each once, in their order. */
export function categoriesOf(names: readonly string[]): ParticipationCategory[] {
  const found = names.flatMap((name) => BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? []);
  return [...new Set(found)];
}

/** The categories in English, for titles. */
export const CATEGORY_TITLES: Readonly<Record<ParticipationCategory, string>> = {
  all: 'all participants',
  'member-states': 'Member States',
  'specialized-agency-members': 'members of the specialized agencies',
  observers: 'observers',
  'observer-states': 'observer States',
  'european-union': 'European Union',
  'igo-standing-invitation': 'entities with a standing invitation',
  'igo-other': 'other intergovernmental organizations',
  'un-system': 'United Nations system',
  'bretton-woods': 'Bretton Woods institutions',
  'special-procedures': 'special procedures',
  'ngo-ecosoc': 'NGOs in consultative status with ECOSOC',
  'stakeholder-listed': 'listed stakeholders',
  'stakeholder-speakers': 'stakeholders who speak in plenary',
  'stakeholder-round-table': 'stakeholders in round tables',
  stakeholders: 'stakeholders',
  youth: 'youth',
  nhri: 'national human rights institutions',
  'nhri-networks': 'networks of national human rights institutions',
  'previously-accredited': 'previously accredited organizations',
  media: 'media',
};

/** Who may take part, in the words of a Chinese title. */
export const CATEGORY_TITLES_ZH: Readonly<Record<ParticipationCategory, string>> = {
  all: '所有与会者',
  'member-states': '会员国',
  'specialized-agency-members': '专门机构成员',
  observers: '观察员',
  'observer-states': '观察员国',
  'european-union': '欧洲联盟',
  'igo-standing-invitation': '收到长期邀请的实体',
  'igo-other': '其他政府间组织',
  'un-system': '联合国系统',
  'bretton-woods': '布雷顿森林机构',
  'special-procedures': '特别程序',
  'ngo-ecosoc': '具有经社理事会咨商地位的非政府组织',
  'stakeholder-listed': '名单所列利益攸关方',
  'stakeholder-speakers': '在全体会议上发言的利益攸关方',
  'stakeholder-round-table': '参加圆桌会议的利益攸关方',
  stakeholders: '利益攸关方',
  youth: '青年',
  nhri: '国家人权机构',
  'nhri-networks': '国家人权机构网络',
  'previously-accredited': '先前获认可的组织',
  media: '媒体',
};
