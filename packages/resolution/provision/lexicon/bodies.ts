import type { Row } from './model.ts';

/**
 * Bodies, departments and offices by their official names. The English name is always a printed form of its row.
 *
 * Names from the official language versions of United Nations documents; English also from `un-organs.json` and
 * `un-system-entities.csv` of the United Nations (UN-EOSG-Analytics).
 */
export const bodies: readonly Row[] = [
  [
    'Economic and Social Council',
    {
      zh: ['经济及社会理事会', '经社理事会', '经济和社会理事会'],
      fr: ['conseil économique et social'],
      es: ['consejo económico y social'],
      ru: ['экономическ* и социальн* совет*'],
      ar: ['المجلس الاقتصادي والاجتماعي'],
    },
  ],
  [
    'Security Council',
    {
      zh: ['安全理事会', '安理会'],
      fr: ['conseil de sécurité'],
      es: ['consejo de seguridad'],
      ru: ['совет* безопасности'],
      ar: ['مجلس الأمن'],
    },
  ],
  [
    'Human Rights Council',
    {
      en: ['human rights council', 'united nations human rights council'],
      zh: ['人权理事会'],
      fr: ["conseil des droits de l'homme"],
      es: ['consejo de derechos humanos'],
      ru: ['совет* по правам человека'],
      ar: ['مجلس حقوق الإنسان'],
    },
  ],
  [
    'International Court of Justice',
    {
      zh: ['国际法院'],
      fr: ['cour internationale de justice'],
      es: ['corte internacional de justicia'],
      ru: ['международн* суд*'],
      ar: ['محكمة العدل الدولية'],
    },
  ],
  [
    'IOM',
    {
      en: ['international organization for migration', 'iom'],
      zh: ['国际移民组织', '国际移徙组织'],
      fr: ['organisation internationale pour les migrations', 'oim'],
      es: ['organización internacional para las migraciones', 'oim'],
      ru: ['международн* организаци* по миграции'],
      ar: ['المنظمة الدولية للهجرة'],
    },
  ],
  [
    'International Labour Organization',
    {
      zh: ['国际劳工组织'],
      fr: ['organisation internationale du travail'],
      es: ['organización internacional del trabajo'],
      ru: ['международн* организаци* труда'],
      ar: ['منظمة العمل الدولية'],
    },
  ],
  [
    'World Health Organization',
    {
      zh: ['世界卫生组织', '世卫组织'],
      fr: ['organisation mondiale de la santé'],
      es: ['organización mundial de la salud'],
      ru: ['всемирн* организаци* здравоохранения'],
      ar: ['منظمة الصحة العالمية'],
    },
  ],
  [
    'World Trade Organization',
    {
      zh: ['世界贸易组织', '世贸组织'],
      fr: ['organisation mondiale du commerce'],
      es: ['organización mundial del comercio'],
      ru: ['всемирн* торгов* организаци*'],
      ar: ['منظمة التجارة العالمية'],
    },
  ],
  [
    'World Bank',
    {
      en: ['world bank', 'world bank group'],
      zh: ['世界银行', '世界银行集团'],
      fr: ['banque mondiale'],
      es: ['banco mundial'],
      ru: ['всемирн* банк*'],
      ar: ['البنك الدولي'],
    },
  ],
  [
    'International Monetary Fund',
    {
      zh: ['国际货币基金组织'],
      fr: ['fonds monétaire international'],
      es: ['fondo monetario internacional'],
      ru: ['международн* валютн* фонд*'],
      ar: ['صندوق النقد الدولي'],
    },
  ],
  [
    'Food and Agriculture Organization of the United Nations',
    {
      en: ['food and agriculture organization of the united nations', 'food and agriculture organization'],
      zh: ['联合国粮食及农业组织', '粮食及农业组织', '粮农组织'],
      fr: ["organisation des nations unies pour l'alimentation et l'agriculture"],
      es: ['organización de las naciones unidas para la alimentación y la agricultura'],
      ru: ['продовольственн* и сельскохозяйственн* организаци* объединенных наций'],
      ar: ['منظمة الأمم المتحدة للأغذية والزراعة'],
    },
  ],
  [
    'World Tourism Organization',
    {
      zh: ['世界旅游组织'],
      fr: ['organisation mondiale du tourisme'],
      es: ['organización mundial del turismo'],
      ru: ['всемирн* туристск* организаци*'],
      ar: ['منظمة السياحة العالمية'],
    },
  ],
  [
    'United Nations Educational, Scientific and Cultural Organization',
    {
      en: ['united nations educational, scientific and cultural organization', 'unesco'],
      zh: ['联合国教育、科学及文化组织', '教科文组织', '联合国教科文组织'],
      fr: ["organisation des nations unies pour l'éducation, la science et la culture"],
      es: ['organización de las naciones unidas para la educación, la ciencia y la cultura'],
      ru: ['организаци* объединенных наций по вопросам образования, науки и культуры'],
      ar: ['منظمة الأمم المتحدة للتربية والعلم والثقافة'],
    },
  ],
  [
    "United Nations Children's Fund",
    {
      en: ["united nations children's fund", 'unicef'],
      zh: ['联合国儿童基金会', '儿基会'],
      fr: ["fonds des nations unies pour l'enfance"],
      es: ['fondo de las naciones unidas para la infancia'],
      ru: ['детск* фонд* организации объединенных наций'],
      ar: ['منظمة الأمم المتحدة للطفولة'],
    },
  ],
  [
    'United Nations Development Programme',
    {
      zh: ['联合国开发计划署', '开发署'],
      fr: ['programme des nations unies pour le développement'],
      es: ['programa de las naciones unidas para el desarrollo'],
      ru: ['программ* развития организации объединенных наций'],
      ar: ['برنامج الأمم المتحدة الإنمائي'],
    },
  ],
  [
    'United Nations Environment Programme',
    {
      zh: ['联合国环境规划署', '环境署', '联合国环境署'],
      fr: ["programme des nations unies pour l'environnement"],
      es: ['programa de las naciones unidas para el medio ambiente'],
      ru: ['программ* организации объединенных наций по окружающей среде'],
      ar: ['برنامج الأمم المتحدة للبيئة'],
    },
  ],
  [
    'United Nations Population Fund',
    {
      zh: ['联合国人口基金', '人口基金'],
      fr: ['fonds des nations unies pour la population'],
      es: ['fondo de población de las naciones unidas'],
      ru: ['фонд* организации объединенных наций в области народонаселения'],
      ar: ['صندوق الأمم المتحدة للسكان'],
    },
  ],
  [
    'United Nations Human Settlements Programme',
    {
      en: [
        'united nations human settlements programme',
        'united nations human settlements programme (un-habitat)',
        'un-habitat',
      ],
      zh: ['联合国人类住区规划署', '人居署', '联合国人居署'],
      fr: ['programme des nations unies pour les établissements humains'],
      es: ['programa de las naciones unidas para los asentamientos humanos'],
      ru: ['программ* организации объединенных наций по населенным пунктам'],
      ar: ['برنامج الأمم المتحدة للمستوطنات البشرية'],
    },
  ],
  [
    'UN-Women',
    {
      en: [
        'un-women',
        'united nations entity for gender equality and the empowerment of women',
        'united nations entity for gender equality and the empowerment of women (un-women)',
      ],
      zh: [
        '联合国促进性别平等和增强妇女权能署',
        '妇女署',
        '联合国妇女署',
        '联合国促进性别平等和增强妇女权能署(妇女署)',
      ],
      fr: ['onu-femmes'],
      es: ['onu-mujeres'],
      ru: ['структур* «оон-женщины»'],
      ar: ['هيئة الأمم المتحدة للمرأة'],
    },
  ],
  [
    'United Nations Office on Drugs and Crime',
    {
      zh: ['联合国毒品和犯罪问题办公室', '毒品和犯罪问题办公室', '毒罪办'],
      fr: ['office des nations unies contre la drogue et le crime'],
      es: ['oficina de las naciones unidas contra la droga y el delito'],
      ru: ['управлени* организации объединенных наций по наркотикам и преступности'],
      ar: ['مكتب الأمم المتحدة المعني بالمخدرات والجريمة'],
    },
  ],
  [
    'United Nations Conference on Trade and Development',
    {
      en: ['united nations conference on trade and development', 'unctad'],
      zh: ['联合国贸易和发展会议', '贸发会议'],
      fr: ['conférence des nations unies sur le commerce et le développement'],
      es: ['conferencia de las naciones unidas sobre comercio y desarrollo'],
      ru: ['конференци* организации объединенных наций по торговле и развитию'],
      ar: ['مؤتمر الأمم المتحدة للتجارة والتنمية'],
    },
  ],
  [
    'United Nations High Commissioner for Refugees',
    {
      en: [
        'united nations high commissioner for refugees',
        'office of the united nations high commissioner for refugees',
      ],
      zh: ['联合国难民事务高级专员', '联合国难民事务高级专员公署', '联合国难民事务高级专员办事处', '难民署'],
      fr: [
        'haut-commissariat des nations unies pour les réfugiés',
        'haut-commissaire des nations unies pour les réfugiés',
      ],
      es: ['alto comisionado de las naciones unidas para los refugiados'],
      ru: ['верховн* комиссар* организации объединенных наций по делам беженцев'],
      ar: ['مفوضية الأمم المتحدة لشؤون اللاجئين', 'مفوض الأمم المتحدة السامي لشؤون اللاجئين'],
    },
  ],
  [
    'Office of the United Nations High Commissioner for Human Rights',
    {
      en: [
        'office of the united nations high commissioner for human rights',
        'office of the high commissioner',
        'office of the high commissioner for human rights',
        'ohchr',
      ],
      zh: ['联合国人权事务高级专员办事处', '人权事务高级专员办事处', '高级专员办事处', '人权高专办'],
      fr: ["haut-commissariat des nations unies aux droits de l'homme", 'haut-commissariat'],
      es: ['oficina del alto comisionado de las naciones unidas para los derechos humanos'],
      ru: ['управлени* верховного комиссара организации объединенных наций по правам человека'],
      ar: ['مفوضية الأمم المتحدة لحقوق الإنسان', 'المفوضية السامية لحقوق الإنسان'],
    },
  ],
  [
    'United Nations High Commissioner for Human Rights',
    {
      en: [
        'united nations high commissioner for human rights',
        'high commissioner for human rights',
        'high commissioner',
      ],
      zh: ['联合国人权事务高级专员', '人权事务高级专员', '高级专员'],
      fr: ["haut-commissaire des nations unies aux droits de l'homme", 'haut-commissaire'],
      es: ['alto comisionado de las naciones unidas para los derechos humanos'],
      ru: ['верховн* комиссар* организации объединенных наций по правам человека'],
      ar: ['مفوض الأمم المتحدة السامي لحقوق الإنسان', 'مفوضة الأمم المتحدة السامية لحقوق الإنسان'],
    },
  ],
  [
    'Committee on the Exercise of the Inalienable Rights of the Palestinian People',
    {
      zh: ['巴勒斯坦人民行使不可剥夺权利委员会'],
      fr: ["comité pour l'exercice des droits inaliénables du peuple palestinien"],
      es: ['comité para el ejercicio de los derechos inalienables del pueblo palestino'],
      ru: ['комитет* по осуществлению неотъемлемых прав палестинского народа'],
      ar: ['اللجنة المعنية بممارسة الشعب الفلسطيني لحقوقه غير القابلة للتصرف'],
    },
  ],
  [
    'Special Committee on the Situation with regard to the Implementation of the Declaration on the Granting of Independence to Colonial Countries and Peoples',
    {
      zh: ['给予殖民地国家和人民独立宣言执行情况特别委员会', '二十四国特别委员会'],
      en: [
        'special committee on the situation with regard to the implementation of the declaration on the granting of independence to colonial countries and peoples',
        'special committee on decolonization',
      ],
      fr: [
        "comité spécial chargé d'étudier la situation en ce qui concerne l'application de la déclaration sur l'octroi de l'indépendance aux pays et aux peuples coloniaux",
      ],
    },
  ],
  [
    'Special Committee to Investigate Israeli Practices Affecting the Human Rights of the Palestinian People and Other Arabs of the Occupied Territories',
    { zh: ['调查以色列侵害占领区巴勒斯坦人民和其他阿拉伯人人权的行为特别委员会'] },
  ],
  [
    'Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization',
    { zh: ['联合国宪章和加强联合国作用特别委员会'] },
  ],
  ['Ad Hoc Committee on the Indian Ocean', { zh: ['印度洋特设委员会'] }],
  [
    'Department of Global Communications',
    {
      en: ['department of global communications', 'department of global communications of the secretariat'],
      zh: ['全球传播部', '秘书处全球传播部'],
      fr: ['département de la communication globale'],
      es: ['departamento de comunicación global'],
      ru: ['департамент* глобальных коммуникаций'],
      ar: ['إدارة التواصل العالمي'],
    },
  ],
  [
    'Department of Economic and Social Affairs',
    {
      en: [
        'department of economic and social affairs',
        'department of economic and social affairs of the secretariat',
        'department of economic and social affairs of the united nations secretariat',
      ],
      zh: ['经济和社会事务部', '秘书处经济和社会事务部', '联合国秘书处经济和社会事务部'],
      fr: ['département des affaires économiques et sociales'],
      es: ['departamento de asuntos económicos y sociales'],
      ru: ['департамент* по экономическим и социальным вопросам'],
      ar: ['إدارة الشؤون الاقتصادية والاجتماعية'],
    },
  ],
  [
    'Department of Political and Peacebuilding Affairs',
    {
      en: [
        'department of political and peacebuilding affairs',
        'department of political and peacebuilding affairs of the secretariat',
      ],
      zh: ['政治和建设和平事务部', '秘书处政治和建设和平事务部'],
    },
  ],
  [
    'Department for General Assembly and Conference Management',
    {
      en: [
        'department for general assembly and conference management',
        'department for general assembly and conference management of the secretariat',
      ],
      zh: ['大会和会议管理部', '秘书处大会和会议管理部'],
    },
  ],
  ['Department of Peace Operations', { zh: ['和平行动部'] }],
  ['Department of Operational Support', { zh: ['业务支助部', '业务支持部'] }],
  ['Department of Management Strategy, Policy and Compliance', { zh: ['管理战略、政策和合规部'] }],
  ['Office of Internal Oversight Services', { zh: ['内部监督事务厅', '监督厅'] }],
  [
    'Office of Human Resources',
    {
      en: ['office of human resources', 'office of human resources of the secretariat'],
      zh: ['人力资源厅', '秘书处人力资源厅'],
    },
  ],
  [
    'Office of Legal Affairs',
    {
      en: ['office of legal affairs', 'office of legal affairs of the secretariat'],
      zh: ['法律事务厅', '秘书处法律事务厅'],
    },
  ],
  [
    'Office for Disarmament Affairs',
    {
      en: [
        'office for disarmament affairs',
        'office for disarmament affairs of the secretariat',
        'united nations office for disarmament affairs',
      ],
      zh: ['裁军事务厅', '秘书处裁军事务厅', '联合国裁军事务厅'],
    },
  ],
  [
    'Codification Division',
    {
      en: [
        'codification division',
        'codification division of the office of legal affairs of the secretariat',
        'codification division of the office of legal affairs',
      ],
      zh: ['编纂司', '法律事务厅编纂司', '秘书处法律事务厅编纂司'],
    },
  ],
  [
    'Statistics Division',
    {
      en: [
        'statistics division',
        'statistics division of the department of economic and social affairs of the secretariat',
      ],
      zh: ['统计司', '秘书处经济和社会事务部统计司'],
    },
  ],
  [
    'Board of Auditors',
    {
      zh: ['审计委员会'],
      fr: ['comité des commissaires aux comptes'],
      es: ['junta de auditores'],
      ru: ['комисси* ревизоров'],
      ar: ['مجلس مراجعي الحسابات'],
    },
  ],
  [
    'Advisory Committee on Administrative and Budgetary Questions',
    {
      zh: ['行政和预算问题咨询委员会', '行预咨委会'],
      en: ['advisory committee on administrative and budgetary questions', 'advisory committee'],
      fr: ['comité consultatif pour les questions administratives et budgétaires'],
      es: ['comisión consultiva en asuntos administrativos y de presupuesto'],
      ru: ['консультативн* комитет* по административным и бюджетным вопросам'],
      ar: ['اللجنة الاستشارية لشؤون الإدارة والميزانية'],
    },
  ],
  ['Independent Audit Advisory Committee', { zh: ['独立审计咨询委员会'] }],
  [
    'Joint Inspection Unit',
    {
      en: ['joint inspection unit', 'joint inspection unit of the united nations system'],
      zh: ['联合检查组', '联检组'],
    },
  ],
  ['Committee for Programme and Coordination', { zh: ['方案和协调委员会', '方案协调会'] }],
  ['Committee on Contributions', { zh: ['会费委员会'] }],
  ['Committee on Conferences', { zh: ['会议委员会'] }],
  ['Committee on Information', { zh: ['新闻委员会'] }],
  ['Committee on the Peaceful Uses of Outer Space', { zh: ['和平利用外层空间委员会', '外空委员会'] }],
  ['International Civil Service Commission', { zh: ['国际公务员制度委员会', '公务员制度委员会'] }],
  [
    'United Nations Joint Staff Pension Board',
    {
      en: ['united nations joint staff pension board', 'pension board'],
      zh: ['联合国合办工作人员养恤金联合委员会', '养恤金联委会'],
    },
  ],
  [
    'General Committee',
    {
      en: ['general committee', 'general committee of the general assembly'],
      zh: ['总务委员会'],
      fr: ['bureau de l’assemblée'],
      es: ['mesa de la asamblea'],
      ru: ['генеральн* комитет*'],
      ar: ['مكتب الجمعية'],
    },
  ],
  ['First Committee', { zh: ['第一委员会'] }],
  ['Second Committee', { zh: ['第二委员会'] }],
  ['Third Committee', { zh: ['第三委员会'] }],
  ['Fifth Committee', { zh: ['第五委员会'] }],
  ['Sixth Committee', { zh: ['第六委员会'] }],
  [
    'Special Political and Decolonization Committee (Fourth Committee)',
    { zh: ['特别政治和非殖民化委员会(第四委员会)', '特别政治和非殖民化委员会（第四委员会）'] },
  ],
  ['International Law Commission', { zh: ['国际法委员会'] }],
  [
    'United Nations Commission on International Trade Law',
    { zh: ['联合国国际贸易法委员会', '贸易法委员会'] },
  ],
  ['Commission on Population and Development', { zh: ['人口与发展委员会', '人口和发展委员会'] }],
  ['Commission on Crime Prevention and Criminal Justice', { zh: ['预防犯罪和刑事司法委员会'] }],
  ['Commission on Narcotic Drugs', { zh: ['麻醉药品委员会'] }],
  ['Commission on the Status of Women', { zh: ['妇女地位委员会'] }],
  ['Commission for Social Development', { zh: ['社会发展委员会'] }],
  ['Commission on Science and Technology for Development', { zh: ['科学和技术促进发展委员会'] }],
  [
    'Peacebuilding Commission',
    {
      zh: ['建设和平委员会'],
      fr: ['commission de consolidation de la paix'],
      es: ['comisión de consolidación de la paz'],
      ru: ['комисси* по миростроительству'],
      ar: ['لجنة بناء السلام'],
    },
  ],
  [
    'United Nations Disarmament Commission',
    {
      en: ['disarmament commission', 'united nations disarmament commission'],
      zh: ['裁军审议委员会', '联合国裁军审议委员会'],
    },
  ],
  [
    'Conference on Disarmament',
    {
      zh: ['裁军谈判会议', '裁谈会'],
      fr: ['conférence du désarmement'],
      es: ['conferencia de desarme'],
      ru: ['конференци* по разоружению'],
      ar: ['مؤتمر نزع السلاح'],
    },
  ],
  ['Advisory Board on Disarmament Matters', { zh: ['裁军事项咨询委员会'] }],
  ['International Atomic Energy Agency', { zh: ['国际原子能机构', '原子能机构'] }],
  [
    'Organisation for the Prohibition of Chemical Weapons',
    {
      en: [
        'organisation for the prohibition of chemical weapons',
        'organization for the prohibition of chemical weapons',
      ],
      zh: ['禁止化学武器组织'],
    },
  ],
  ['United Nations Institute for Disarmament Research', { zh: ['联合国裁军研究所', '裁军研究所'] }],
  ['United Nations Institute for Training and Research', { zh: ['联合国训练研究所', '训研所'] }],
  ['United Nations University', { zh: ['联合国大学'] }],
  [
    'United Nations Relief and Works Agency for Palestine Refugees in the Near East',
    {
      zh: ['联合国近东巴勒斯坦难民救济和工程处', '近东救济工程处', '工程处'],
      en: ['united nations relief and works agency for palestine refugees in the near east', 'unrwa'],
    },
  ],
  [
    'United Nations Regional Centre for Peace, Disarmament and Development in Latin America and the Caribbean',
    {
      zh: [
        '联合国拉丁美洲和加勒比和平、裁军与发展区域中心',
        '联合国拉丁美洲和加勒比和平、裁军和发展区域中心',
        '联合国和平、裁军与发展拉丁美洲和加勒比区域中心',
      ],
      fr: [
        'centre régional des nations unies pour la paix, le désarmement et le développement en amérique latine et dans les caraïbes',
      ],
    },
  ],
  [
    'United Nations Regional Centre for Peace and Disarmament in Africa',
    { zh: ['联合国非洲和平与裁军区域中心'] },
  ],
  [
    'United Nations Regional Centre for Peace and Disarmament in Asia and the Pacific',
    { zh: ['联合国亚洲及太平洋和平与裁军区域中心'] },
  ],
  [
    'Economic Commission for Latin America and the Caribbean',
    {
      zh: ['拉丁美洲和加勒比经济委员会'],
      fr: ["commission économique pour l'amérique latine et les caraïbes"],
      es: ['comisión económica para américa latina y el caribe'],
      ru: ['экономическ* комисси* для латинской америки и карибского бассейна'],
      ar: ['اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي'],
    },
  ],
  ['Economic Commission for Africa', { zh: ['非洲经济委员会'] }],
  ['Economic Commission for Europe', { zh: ['欧洲经济委员会'] }],
  [
    'Economic and Social Commission for Asia and the Pacific',
    { zh: ['亚洲及太平洋经济社会委员会', '亚太经社会'] },
  ],
  ['Economic and Social Commission for Western Asia', { zh: ['西亚经济社会委员会'] }],
  [
    'Inter-Parliamentary Union',
    {
      zh: ['各国议会联盟'],
      fr: ['union interparlementaire'],
      es: ['unión interparlamentaria'],
      ru: ['межпарламентск* союз*'],
      ar: ['الاتحاد البرلماني الدولي'],
    },
  ],
  [
    'European Union',
    {
      zh: ['欧洲联盟', '欧盟'],
      fr: ['union européenne'],
      es: ['unión europea'],
      ru: ['европейск* союз*'],
      ar: ['الاتحاد الأوروبي'],
    },
  ],
  [
    'African Union',
    {
      zh: ['非洲联盟', '非盟'],
      fr: ['union africaine'],
      es: ['unión africana'],
      ru: ['африканск* союз*'],
      ar: ['الاتحاد الأفريقي'],
    },
  ],
  [
    'Holy See',
    {
      zh: ['罗马教廷', '教廷'],
      fr: ['saint-siège'],
      es: ['santa sede'],
      ru: ['святейш* престол*'],
      ar: ['الكرسي الرسولي'],
    },
  ],
  [
    'State of Palestine',
    {
      zh: ['巴勒斯坦国'],
      fr: ['état de palestine'],
      es: ['estado de palestina'],
      ru: ['государств* палестина'],
      ar: ['دولة فلسطين'],
    },
  ],
  [
    'Israel',
    {
      en: ['israel', 'israel, the occupying power', 'occupying power'],
      zh: ['以色列', '占领国以色列', '占领国'],
      fr: ['israël'],
      es: ['israel'],
      ru: ['израил*'],
      ar: ['إسرائيل'],
    },
  ],
  [
    "Democratic People's Republic of Korea",
    { en: ["democratic people's republic of korea"], zh: ['朝鲜民主主义人民共和国'] },
  ],
  [
    'Syrian Arab Republic',
    {
      zh: ['阿拉伯叙利亚共和国', '叙利亚当局', '叙利亚'],
      en: ['syrian arab republic', 'syrian authorities', 'syrian regime'],
    },
  ],
  ['Islamic Republic of Iran', { zh: ['伊朗伊斯兰共和国', '伊朗'], en: ['islamic republic of iran'] }],
  ['Russian Federation', { zh: ['俄罗斯联邦'] }],
  [
    'Global Migration Group',
    {
      zh: ['全球移民小组', '全球移徙小组', '全球移徙问题小组'],
      fr: ['groupe mondial sur la migration'],
      es: ['grupo mundial sobre migración'],
      ru: ['групп* по проблемам глобальной миграции'],
      ar: ['الفريق العالمي المعني بالهجرة'],
    },
  ],
  [
    'Global Forum on Migration and Development',
    {
      zh: [
        '全球移徙与发展论坛',
        '全球移民与发展论坛',
        '移徙与发展问题全球论坛',
        '国际移徙与发展问题全球论坛',
      ],
    },
  ],
  [
    'Global Alliance of National Human Rights Institutions',
    {
      zh: ['国家人权机构全球联盟'],
      fr: ["alliance mondiale des institutions nationales des droits de l'homme"],
    },
  ],
  [
    'networks of national human rights institutions',
    {
      en: [
        'regional networks of national human rights institutions',
        'regional human rights institution networks',
        'networks of national human rights institutions',
      ],
      zh: ['区域性人权机构网络', '区域人权机构网络'],
    },
  ],
  ['Inter-Agency Coordination Group against Trafficking in Persons', { zh: ['打击人口贩运机构间协调小组'] }],
  [
    'United Nations Sustainable Development Group',
    { zh: ['联合国可持续发展集团', '可持续发展集团'], en: ['united nations sustainable development group'] },
  ],
  ['Development Coordination Office', { zh: ['发展协调办公室'] }],
  [
    'United Nations System Chief Executives Board for Coordination',
    {
      en: [
        'united nations system chief executives board for coordination',
        'chief executives board for coordination',
      ],
      zh: ['联合国系统行政首长协调理事会', '行政首长协调会', '行政首长理事会'],
    },
  ],
  ['Inter-Agency Standing Committee', { zh: ['机构间常设委员会'] }],
  [
    'Office for the Coordination of Humanitarian Affairs',
    {
      en: [
        'office for the coordination of humanitarian affairs',
        'office for the coordination of humanitarian affairs of the secretariat',
      ],
      zh: ['人道主义事务协调厅', '秘书处人道主义事务协调厅', '人道协调厅'],
    },
  ],
  ['Emergency Relief Coordinator', { zh: ['紧急救济协调员'] }],
  ['Peacebuilding Support Office', { zh: ['建设和平支助办公室'] }],
  [
    'Office of Counter-Terrorism',
    {
      en: ['office of counter-terrorism', 'united nations office of counter-terrorism'],
      zh: ['反恐怖主义办公室', '联合国反恐怖主义办公室'],
    },
  ],
  ['United Nations Office for Project Services', { zh: ['联合国项目事务署', '项目署'] }],
  ['United Nations Office for Disaster Risk Reduction', { zh: ['联合国减少灾害风险办公室'] }],
  [
    'Office of the High Representative for the Least Developed Countries, Landlocked Developing Countries and Small Island Developing States',
    {
      en: [
        'office of the high representative for the least developed countries, landlocked developing countries and small island developing states',
      ],
      zh: [
        '最不发达国家、内陆发展中国家和小岛屿发展中国家高级代表办事处',
        '最不发达国家、内陆发展中国家和小岛屿发展中国家高级代表办公室',
      ],
    },
  ],
  [
    'Technology Bank for the Least Developed Countries',
    {
      en: ['technology bank for the least developed countries', 'technology bank'],
      zh: ['最不发达国家技术库', '技术库'],
    },
  ],
  ['Global Environment Facility', { zh: ['全球环境基金', '全球环境设施'] }],
  ['Green Climate Fund', { zh: ['绿色气候基金'] }],
  ['International Olympic Committee', { zh: ['国际奥林匹克委员会', '国际奥委会'] }],
  [
    'International Committee of the Red Cross',
    {
      zh: ['红十字国际委员会'],
      fr: ['comité international de la croix-rouge'],
      es: ['comité internacional de la cruz roja'],
      ru: ['международн* комитет* красного креста'],
      ar: ['لجنة الصليب الأحمر الدولية'],
    },
  ],
  ['International Criminal Court', { zh: ['国际刑事法院'] }],
  [
    'International Residual Mechanism for Criminal Tribunals',
    {
      zh: ['刑事法庭余留事项国际处理机制', '余留机制'],
      en: ['international residual mechanism for criminal tribunals'],
    },
  ],
  ['Kimberley Process', { zh: ['金伯利进程'] }],
  [
    'Working Group on the use of mercenaries',
    {
      en: [
        'working group on the use of mercenaries',
        'working group on the use of mercenaries as a means of violating human rights and impeding the exercise of the right of peoples to self-determination',
      ],
      zh: [
        '以雇佣军为手段侵犯人权并阻挠行使民族自决权问题工作组',
        '雇佣军问题工作组',
        '使用雇佣军问题工作组',
        '以雇佣军为手段问题工作组',
        '以雇佣军为手段侵犯人权和阻挠行使民族自决权问题工作组',
      ],
    },
  ],
  ['Working Group on Enforced or Involuntary Disappearances', { zh: ['强迫或非自愿失踪问题工作组'] }],
  ['Committee on Enforced Disappearances', { zh: ['强迫失踪问题委员会', '强迫失踪委员会'] }],
  [
    'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    {
      zh: [
        '保护所有移徙工人及其家庭成员权利委员会',
        '保护所有移民工人及其家庭成员权利委员会',
        '移徙工人委员会',
      ],
      fr: [
        'comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille',
      ],
      es: ['comité de protección de los derechos de todos los trabajadores migratorios y de sus familiares'],
      ru: ['комитет* по защите прав всех трудящихся-мигрантов и членов их семей'],
      ar: ['اللجنة المعنية بحماية حقوق جميع العمال المهاجرين وأفراد أسرهم'],
    },
  ],
  ['Committee on the Elimination of Discrimination against Women', { zh: ['消除对妇女歧视委员会'] }],
  ['Committee on the Rights of the Child', { zh: ['儿童权利委员会'] }],
  ['Committee on the Rights of Persons with Disabilities', { zh: ['残疾人权利委员会'] }],
  ['Committee on the Elimination of Racial Discrimination', { zh: ['消除种族歧视委员会'] }],
  ['Committee against Torture', { zh: ['禁止酷刑委员会'] }],
  ['Human Rights Committee', { zh: ['人权事务委员会'] }],
  ['Permanent Forum on Indigenous Issues', { zh: ['土著问题常设论坛'] }],
  [
    'Special Rapporteur on the human rights of migrants',
    {
      en: [
        'special rapporteur on the human rights of migrants',
        'special rapporteur of the human rights council on the human rights of migrants',
      ],
      zh: [
        '移民人权特别报告员',
        '移徙者人权特别报告员',
        '移民人权问题特别报告员',
        '人权理事会移民人权特别报告员',
      ],
      fr: [
        'rapporteur spécial sur les droits humains des migrants',
        "rapporteur* special* sur les droits de l'homme des migrants",
      ],
      es: ['relator* especial sobre los derechos humanos de los migrantes'],
      ru: ['специальн* докладчик* по вопросу о правах человека мигрантов'],
      ar: ['المقرر الخاص المعني بحقوق الإنسان للمهاجرين'],
    },
  ],
  [
    'Special Rapporteur of the Human Rights Council on the right to education',
    {
      en: [
        'special rapporteur of the human rights council on the right to education',
        'special rapporteur on the right to education',
      ],
      zh: ['人权理事会受教育权问题特别报告员', '受教育权问题特别报告员', '受教育权特别报告员'],
    },
  ],
  [
    'Conference of the States Parties',
    {
      fr: [
        'conférence des états parties',
        'conférence des états parties à la convention des nations unies contre la corruption',
      ],
      es: ['conferencia de los estados partes', 'conferencia de los estados parte'],
      ru: ['конференци* государств-участников'],
      ar: ['مؤتمر الدول الأطراف'],
      en: [
        'conference of the states parties',
        'conference of the states parties to the united nations convention against corruption',
      ],
      zh: ['缔约国会议', '联合国反腐败公约缔约国会议', '《联合国反腐败公约》缔约国会议'],
    },
  ],
  ['Conference of the Parties', { zh: ['缔约方会议', '缔约方大会'] }],
  [
    'Agency for the Prohibition of Nuclear Weapons in Latin America and the Caribbean',
    { zh: ['拉丁美洲和加勒比禁止核武器组织'] },
  ],
  [
    'United Nations Conciliation Commission for Palestine',
    { zh: ['联合国巴勒斯坦和解委员会', '巴勒斯坦和解委员会'] },
  ],
  ['Palestine Liberation Organization', { zh: ['巴勒斯坦解放组织'] }],
  [
    'United Nations Register of Damage',
    {
      en: ['united nations register of damage', 'office of the register of damage'],
      zh: ['联合国损失登记册', '损失登记册办公室'],
    },
  ],
  [
    'United Nations Ethics Office',
    { en: ['ethics office', 'united nations ethics office'], zh: ['道德操守办公室', '联合国道德操守办公室'] },
  ],
  ['United Nations Voluntary Fund for Victims of Torture', { zh: ['联合国援助酷刑受害者自愿基金'] }],
  [
    'Special Coordinator on improving the United Nations response to sexual exploitation and abuse',
    { zh: ['改进联合国应对性剥削和性虐待行为特别协调员', '特别协调员'] },
  ],
];

/**
 * Offices that belong to a body ("Executive Director of …", …执行主任): English prefix, printed forms. Chinese puts the
 * office after the body, the other languages before it.
 */
export const offices: readonly Row[] = [
  [
    'Chair',
    {
      en: [
        'chair of the',
        'chairs of the',
        'chairperson of the',
        'chairpersons of the',
        'chairman of the',
        'chair-elect of the',
        'president of the',
        'presidents of the',
        'two presidents of the',
      ],
      zh: ['主席', '当选主席', '候任主席'],
      fr: [
        'président du',
        'présidente du',
        'président de la',
        'présidente de la',
        'présidence du',
        'présidence de la',
      ],
      es: [
        'presidente del',
        'presidente de la',
        'presidenta del',
        'presidencia del',
        'presidencia de la',
        'presidenta de la',
        'presidencias de la',
      ],
      ru: ['председател*'],
      ar: ['رئيس', 'رئيسة'],
    },
  ],
  [
    'Executive Director',
    {
      en: ['executive director of the', 'executive director of'],
      zh: ['执行主任'],
      fr: [
        'directeur exécutif de',
        'directrice exécutive de',
        'directrice exécutive du',
        'directrice exécutive de',
        'directeur exécutif du',
        'directrice générale de',
      ],
      es: [
        'director ejecutivo de la',
        'directora ejecutiva de la',
        'director ejecutivo del',
        'dirección ejecutiva de la',
        'directora ejecutiva del',
        'dirección ejecutiva del',
      ],
      ru: ['директор*-исполнител*'],
      ar: ['المدير التنفيذي', 'المديرة التنفيذية'],
    },
  ],
  [
    'Director General',
    {
      en: ['director general of the', 'director-general of the', 'director general of'],
      zh: ['总干事'],
      fr: [
        'directeur général de',
        'directrice générale de',
        "directeur général de l'",
        "directrice générale de l'",
        'directeur général du',
        'directrice générale du',
        'directeur général de la',
      ],
      es: [
        'director general de la',
        'directora general de la',
        'dirección general de la',
        'director general del',
      ],
      ru: ['генеральн* директор*'],
      ar: ['المدير العام', 'المديرة العامة'],
    },
  ],
  [
    'Bureau',
    {
      en: ['bureau of the', 'extended bureau of the', 'bureaux of the', 'bureau of'],
      zh: ['主席团', '扩大主席团'],
      fr: ['bureau du', 'bureau de la', 'bureau élargi de la', 'bureau élargi du'],
      es: ['mesa de la', 'mesa del', 'mesa ampliada de la', 'mesa ampliada del'],
      ru: ['бюро', 'расширенн* бюро'],
      ar: ['مكتب', 'المكتب الموسع', 'هيئة مكتب'],
    },
  ],
  [
    'secretariat',
    {
      en: ['secretariat of the', 'secretariats of the', 'secretariat of'],
      zh: ['秘书处'],
      fr: ['secrétariat du', 'secrétariat de la'],
      es: ['secretaría de la', 'secretaría del'],
      ru: ['секретариат*'],
      ar: ['أمانة'],
    },
  ],
  [
    'executive heads',
    {
      en: ['executive heads of the', 'executive heads of'],
      zh: ['行政首长', '负责人'],
      fr: ['chefs de secrétariat des'],
      es: ['jefes ejecutivos de los'],
      ru: ['административн* руководител*'],
      ar: ['الرؤساء التنفيذيين'],
    },
  ],
  [
    'members',
    {
      en: ['members of the', 'all members of the', 'member states of the', 'states members of the'],
      zh: ['成员', '成员国', '所有成员', '各成员', '成员机构'],
      fr: ['membres du', 'membres de la'],
      es: ['miembros del', 'miembros de la'],
      ru: ['член*'],
      ar: ['أعضاء'],
    },
  ],
];
