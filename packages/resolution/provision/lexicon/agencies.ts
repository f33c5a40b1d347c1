import type { Row } from './model.ts';

/**
 * Agencies, funds, programmes and forums by their proper names; organs and departments stand in `bodies.ts`.
 *
 * Names follow the official language versions of United Nations documents.
 */
export const agencies: readonly Row[] = [
  [
    'International Telecommunication Union',
    {
      en: ['international telecommunication union', 'itu'],
      zh: ['国际电信联盟', '国际电联', '电联'],
      fr: ['union internationale des télécommunications'],
      es: ['unión internacional de telecomunicaciones'],
      ru: ['международн* союз* электросвязи'],
      ar: ['الاتحاد الدولي للاتصالات'],
    },
  ],
  [
    'World Intellectual Property Organization',
    {
      en: ['world intellectual property organization', 'wipo'],
      zh: ['世界知识产权组织', '知识产权组织'],
      fr: ['organisation mondiale de la propriété intellectuelle'],
      es: ['organización mundial de la propiedad intelectual'],
      ru: ['всемирн* организаци* интеллектуальной собственности'],
      ar: ['المنظمة العالمية للملكية الفكرية'],
    },
  ],
  [
    'International Civil Aviation Organization',
    {
      en: ['international civil aviation organization', 'icao'],
      zh: ['国际民用航空组织', '国际民航组织'],
      fr: ["organisation de l'aviation civile internationale"],
      es: ['organización de aviación civil internacional'],
      ru: ['международн* организаци* гражданской авиации'],
      ar: ['منظمة الطيران المدني الدولي'],
    },
  ],
  [
    'International Maritime Organization',
    {
      en: ['international maritime organization', 'imo'],
      zh: ['国际海事组织', '海事组织'],
      fr: ['organisation maritime internationale'],
      es: ['organización marítima internacional'],
      ru: ['международн* морск* организаци*'],
      ar: ['المنظمة البحرية الدولية'],
    },
  ],
  [
    'Universal Postal Union',
    {
      en: ['universal postal union'],
      zh: ['万国邮政联盟', '万国邮联'],
      fr: ['union postale universelle'],
      es: ['unión postal universal'],
      ru: ['всемирн* почтов* союз*'],
      ar: ['الاتحاد البريدي العالمي'],
    },
  ],
  [
    'World Meteorological Organization',
    {
      en: ['world meteorological organization', 'wmo'],
      zh: ['世界气象组织', '气象组织'],
      fr: ['organisation météorologique mondiale'],
      es: ['organización meteorológica mundial'],
      ru: ['всемирн* метеорологическ* организаци*'],
      ar: ['المنظمة العالمية للأرصاد الجوية'],
    },
  ],
  [
    'International Fund for Agricultural Development',
    {
      en: ['international fund for agricultural development', 'ifad'],
      zh: ['国际农业发展基金', '农发基金'],
      fr: ['fonds international de développement agricole'],
      es: ['fondo internacional de desarrollo agrícola'],
      ru: ['международн* фонд* сельскохозяйственного развития'],
      ar: ['الصندوق الدولي للتنمية الزراعية'],
    },
  ],
  [
    'United Nations Industrial Development Organization',
    {
      en: ['united nations industrial development organization', 'unido'],
      zh: ['联合国工业发展组织', '工业发展组织', '工发组织'],
      fr: ['organisation des nations unies pour le développement industriel'],
      es: ['organización de las naciones unidas para el desarrollo industrial'],
      ru: ['организаци* объединенных наций по промышленному развитию'],
      ar: ['منظمة الأمم المتحدة للتنمية الصناعية'],
    },
  ],
  [
    'World Food Programme',
    {
      en: ['world food programme', 'wfp'],
      zh: ['世界粮食计划署', '粮食署', '粮食计划署'],
      fr: ['programme alimentaire mondial'],
      es: ['programa mundial de alimentos'],
      ru: ['всемирн* продовольственн* программ*'],
      ar: ['برنامج الأغذية العالمي'],
    },
  ],
  [
    'Joint United Nations Programme on HIV/AIDS',
    {
      en: [
        'joint united nations programme on hiv/aids',
        'joint united nations programme on hiv and aids',
        'unaids',
        'joint programme',
      ],
      zh: ['联合国艾滋病毒/艾滋病联合规划署', '联合国艾滋病毒和艾滋病联合规划署', '艾滋病规划署', '艾滋病署'],
      fr: ['programme commun des nations unies sur le vih/sida', 'onusida'],
      es: ['programa conjunto de las naciones unidas sobre el vih/sida', 'onusida'],
      ru: ['объединенн* программ* организации объединенных наций по вич/спиду', 'юнэйдс'],
      ar: ['برنامج الأمم المتحدة المشترك المعني بفيروس نقص المناعة البشرية/الإيدز'],
    },
  ],
  [
    'International Seabed Authority',
    {
      en: ['international seabed authority'],
      zh: ['国际海底管理局'],
      fr: ['autorité internationale des fonds marins'],
      es: ['autoridad internacional de los fondos marinos'],
      ru: ['международн* орган* по морскому дну'],
      ar: ['السلطة الدولية لقاع البحار'],
    },
  ],
  [
    'Intergovernmental Oceanographic Commission',
    {
      en: [
        'intergovernmental oceanographic commission',
        'intergovernmental oceanographic commission of the united nations educational, scientific and cultural organization',
      ],
      zh: ['政府间海洋学委员会', '联合国教育、科学及文化组织政府间海洋学委员会', '海委会'],
      fr: ['commission océanographique intergouvernementale'],
      es: ['comisión oceanográfica intergubernamental'],
      ru: ['межправительственн* океанографическ* комисси*'],
      ar: ['اللجنة الأوقيانوغرافية الحكومية الدولية'],
    },
  ],
  [
    'Division for Ocean Affairs and the Law of the Sea',
    {
      en: ['division for ocean affairs and the law of the sea'],
      zh: ['海洋事务和海洋法司'],
      fr: ['division des affaires maritimes et du droit de la mer'],
      es: ['división de asuntos oceánicos y del derecho del mar'],
      ru: ['отдел* по вопросам океана и морскому праву'],
      ar: ['شعبة شؤون المحيطات وقانون البحار'],
    },
  ],
  [
    'UN-Oceans',
    {
      en: ['un-oceans'],
      zh: ['联合国海洋网络'],
      fr: ['onu-océans'],
      es: ['onu-océanos'],
      ru: ['сет* «оон-океаны»', '«оон-океаны»'],
      ar: ['شبكة الأمم المتحدة للمحيطات'],
    },
  ],
  [
    'UN-Water',
    {
      en: ['un-water'],
      zh: ['联合国水机制'],
      fr: ['onu-eau'],
      es: ['onu-agua'],
      ru: ['механизм* «оон-водные ресурсы»'],
      ar: ['لجنة الأمم المتحدة المعنية بالموارد المائية'],
    },
  ],
  [
    'Global Fund to Fight AIDS, Tuberculosis and Malaria',
    {
      en: ['global fund to fight aids, tuberculosis and malaria', 'global fund'],
      zh: ['全球抗击艾滋病、结核病和疟疾基金', '抗击艾滋病、结核病和疟疾全球基金', '全球基金'],
      fr: ['fonds mondial de lutte contre le sida, la tuberculose et le paludisme', 'fonds mondial'],
      es: ['fondo mundial de lucha contra el sida, la tuberculosis y la malaria', 'fondo mundial'],
      ru: ['глобальн* фонд* для борьбы со спидом, туберкулезом и малярией', 'глобальн* фонд*'],
      ar: ['الصندوق العالمي لمكافحة الإيدز والسل والملاريا', 'الصندوق العالمي'],
    },
  ],
  [
    'Stop TB Partnership',
    {
      en: [
        'stop tb partnership',
        'stop tb partnership hosted by the united nations office for project services',
      ],
      zh: [
        '遏制结核病伙伴关系',
        '联合国项目事务署主持的遏制结核病伙伴关系',
        '由联合国项目事务署主持的遏制结核病伙伴关系',
      ],
      fr: ['partenariat halte à la tuberculose'],
      es: ['alianza alto a la tuberculosis'],
      ru: ['партнерств* «остановить туберкулез»'],
      ar: ['شراكة دحر السل'],
    },
  ],
  [
    'Unitaid',
    {
      en: ['unitaid'],
      zh: ['国际药品采购机制', '世界卫生组织主持的国际药品采购机制', '由世界卫生组织主持的国际药品采购机制'],
      fr: ['unitaid', "facilité internationale d'achat de médicaments"],
      es: ['unitaid', 'mecanismo internacional de compra de medicamentos'],
      ru: ['юнитэйд'],
      ar: ['المرفق الدولي لشراء الأدوية'],
    },
  ],
  [
    'Internet Governance Forum',
    {
      en: ['internet governance forum'],
      zh: ['互联网治理论坛'],
      fr: ["forum sur la gouvernance d'internet"],
      es: ['foro para la gobernanza de internet'],
      ru: ['форум* по вопросам управления интернетом'],
      ar: ['منتدى إدارة الإنترنت'],
    },
  ],
  [
    'Office for Digital and Emerging Technologies',
    {
      en: [
        'office for digital and emerging technologies',
        'envoy on technology',
        "secretary-general's envoy on technology",
        "office of the secretary-general's envoy on technology",
      ],
      zh: ['数字和新兴技术办公室', '技术问题特使', '秘书长技术问题特使', '秘书长技术问题特使办公室'],
      fr: [
        'bureau des technologies numériques et émergentes',
        'envoyé du secrétaire général pour les technologies',
      ],
      es: [
        'oficina de tecnologías digitales y emergentes',
        'enviado del secretario general para la tecnología',
      ],
      ru: [
        'управлени* по цифровым и новейшим технологиям',
        'посланник* генерального секретаря по вопросам технологий',
      ],
      ar: ['مكتب التكنولوجيات الرقمية والناشئة', 'مبعوث الأمين العام المعني بالتكنولوجيا'],
    },
  ],
  [
    'Statistical Commission',
    {
      en: ['statistical commission'],
      zh: ['统计委员会'],
      fr: ['commission de statistique'],
      es: ['comisión de estadística'],
      ru: ['статистическ* комисси*'],
      ar: ['اللجنة الإحصائية'],
    },
  ],
  [
    'United Nations Forum on Forests',
    {
      en: ['united nations forum on forests'],
      zh: ['联合国森林论坛'],
      fr: ['forum des nations unies sur les forêts'],
      es: ['foro de las naciones unidas sobre los bosques'],
      ru: ['форум* организации объединенных наций по лесам'],
      ar: ['منتدى الأمم المتحدة المعني بالغابات'],
    },
  ],
  [
    'Committee for Development Policy',
    {
      en: ['committee for development policy'],
      zh: ['发展政策委员会'],
      fr: ['comité des politiques de développement'],
      es: ['comité de políticas de desarrollo'],
      ru: ['комитет* по политике в области развития'],
      ar: ['لجنة السياسات الإنمائية'],
    },
  ],
  [
    'high-level political forum on sustainable development',
    {
      en: ['high-level political forum on sustainable development', 'high-level political forum'],
      zh: ['可持续发展高级别政治论坛', '可持续发展问题高级别政治论坛', '高级别政治论坛'],
      fr: ['forum politique de haut niveau pour le développement durable'],
      es: ['foro político de alto nivel sobre el desarrollo sostenible'],
      ru: ['политическ* форум* высокого уровня по устойчивому развитию'],
      ar: ['المنتدى السياسي الرفيع المستوى المعني بالتنمية المستدامة'],
    },
  ],
  [
    'Open-ended Working Group on Ageing',
    {
      en: ['open-ended working group on ageing'],
      zh: ['老龄问题不限成员名额工作组'],
      fr: ['groupe de travail à composition non limitée sur le vieillissement'],
      es: ['grupo de trabajo de composición abierta sobre el envejecimiento'],
      ru: ['рабоч* групп* открытого состава по проблемам старения'],
      ar: ['الفريق العامل المفتوح باب العضوية المعني بالشيخوخة'],
    },
  ],
  [
    'Permanent Forum of People of African Descent',
    {
      en: ['permanent forum of people of african descent', 'permanent forum on people of african descent'],
      zh: ['非洲人后裔问题常设论坛'],
      fr: ["instance permanente pour les personnes d'ascendance africaine"],
      es: ['foro permanente de afrodescendientes'],
      ru: ['постоянн* форум* по вопросам лиц африканского происхождения'],
      ar: ['المنتدى الدائم المعني بالمنحدرين من أصل أفريقي'],
    },
  ],
  [
    'United Nations Office for South-South Cooperation',
    {
      en: ['united nations office for south-south cooperation'],
      zh: ['联合国南南合作办公室', '南南合作办公室'],
      fr: ['bureau des nations unies pour la coopération sud-sud'],
      es: ['oficina de las naciones unidas para la cooperación sur-sur'],
      ru: ['управлени* организации объединенных наций по сотрудничеству юг-юг'],
      ar: ['مكتب الأمم المتحدة للتعاون فيما بين بلدان الجنوب'],
    },
  ],
  [
    'Office of the Special Adviser on Africa',
    {
      en: ['office of the special adviser on africa'],
      zh: ['非洲问题特别顾问办公室'],
      fr: ["bureau de la conseillère spéciale pour l'afrique", "bureau du conseiller spécial pour l'afrique"],
      es: ['oficina del asesor especial para áfrica'],
      ru: ['канцеляри* специального советника по африке'],
      ar: ['مكتب المستشار الخاص لشؤون أفريقيا'],
    },
  ],
  [
    'United Nations Volunteers',
    {
      en: ['united nations volunteers', 'united nations volunteers programme'],
      zh: ['联合国志愿人员组织', '联合国志愿人员方案'],
      fr: ['programme des volontaires des nations unies'],
      es: ['programa de voluntarios de las naciones unidas'],
      ru: ['программ* добровольцев организации объединенных наций'],
      ar: ['برنامج متطوعي الأمم المتحدة'],
    },
  ],
  [
    'United Nations Capital Development Fund',
    {
      en: ['united nations capital development fund'],
      zh: ['联合国资本发展基金', '资发基金'],
      fr: ["fonds d'équipement des nations unies"],
      es: ['fondo de las naciones unidas para el desarrollo de la capitalización'],
      ru: ['фонд* капитального развития организации объединенных наций'],
      ar: ['صندوق الأمم المتحدة للمشاريع الإنتاجية'],
    },
  ],
  [
    'International Criminal Police Organization',
    {
      en: [
        'international criminal police organization',
        'international criminal police organization (interpol)',
        'interpol',
      ],
      zh: ['国际刑事警察组织', '国际刑警组织', '国际刑事警察组织(国际刑警组织)'],
      fr: [
        'organisation internationale de police criminelle',
        'organisation internationale de police criminelle (interpol)',
      ],
      es: [
        'organización internacional de policía criminal',
        'organización internacional de policía criminal (interpol)',
      ],
      ru: ['международн* организаци* уголовной полиции', 'интерпол*'],
      ar: ['المنظمة الدولية للشرطة الجنائية', 'المنظمة الدولية للشرطة الجنائية (الإنتربول)'],
    },
  ],
  [
    'International Federation of Red Cross and Red Crescent Societies',
    {
      en: ['international federation of red cross and red crescent societies'],
      zh: ['红十字会与红新月会国际联合会'],
      fr: ['fédération internationale des sociétés de la croix-rouge et du croissant-rouge'],
      es: ['federación internacional de sociedades de la cruz roja y de la media luna roja'],
      ru: ['международн* федераци* обществ красного креста и красного полумесяца'],
      ar: ['الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر'],
    },
  ],
  [
    'secretariat of the Convention on Biological Diversity',
    {
      en: ['secretariat of the convention on biological diversity'],
      zh: ['《生物多样性公约》秘书处', '生物多样性公约秘书处'],
      fr: ['secrétariat de la convention sur la diversité biologique'],
      es: ['secretaría del convenio sobre la diversidad biológica'],
      ru: ['секретариат* конвенции о биологическом разнообразии'],
      ar: ['أمانة اتفاقية التنوع البيولوجي'],
    },
  ],
  [
    'secretariat of the United Nations Framework Convention on Climate Change',
    {
      en: ['secretariat of the united nations framework convention on climate change'],
      zh: ['《联合国气候变化框架公约》秘书处', '联合国气候变化框架公约秘书处'],
      fr: ['secrétariat de la convention-cadre des nations unies sur les changements climatiques'],
      es: ['secretaría de la convención marco de las naciones unidas sobre el cambio climático'],
      ru: ['секретариат* рамочной конвенции организации объединенных наций об изменении климата'],
      ar: ['أمانة اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ'],
    },
  ],
  [
    'United Nations Alliance of Civilizations',
    {
      en: ['united nations alliance of civilizations', 'alliance of civilizations'],
      zh: ['联合国不同文明联盟', '不同文明联盟'],
      fr: ["alliance des civilisations de l'organisation des nations unies", 'alliance des civilisations'],
      es: ['alianza de civilizaciones de las naciones unidas', 'alianza de civilizaciones'],
      ru: ['альянс* цивилизаций организации объединенных наций', 'альянс* цивилизаций'],
      ar: ['تحالف الأمم المتحدة للحضارات', 'تحالف الحضارات'],
    },
  ],
  [
    'United Nations Global Compact',
    {
      en: ['united nations global compact'],
      zh: ['联合国全球契约'],
      fr: ['pacte mondial des nations unies'],
      es: ['pacto mundial de las naciones unidas'],
      ru: ['глобальн* договор* организации объединенных наций'],
      ar: ['الاتفاق العالمي للأمم المتحدة'],
    },
  ],
];
