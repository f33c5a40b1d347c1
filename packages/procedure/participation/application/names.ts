/** Names of kinds of organizations and of who leads them. Data. */
import type { Sentence } from '../../act/refusal.ts';
import type { Leadership, OrganizationKind } from './state.ts';

/** Names of the kinds of body that apply. */
export const organizationKindNames: Readonly<Record<OrganizationKind, Sentence>> = {
  state: { en: 'State', zh: '国家' },
  intergovernmental: { en: 'Intergovernmental organization', zh: '政府间组织' },
  'un-entity': { en: 'United Nations entity', zh: '联合国实体' },
  'human-rights-institution': { en: 'National human rights institution', zh: '国家人权机构' },
  ngo: { en: 'Non-governmental organization', zh: '非政府组织' },
  'civil-society': { en: 'Civil society', zh: '民间社会' },
  academia: { en: 'Academic institution', zh: '学术机构' },
  parliament: { en: 'Parliament', zh: '议会' },
  'local-authority': { en: 'Local authority', zh: '地方政府' },
  'private-sector': { en: 'Private sector', zh: '私营部门' },
  diaspora: { en: 'Diaspora community', zh: '侨民社区' },
  'migrant-organization': { en: 'Migrant organization', zh: '移民组织' },
  media: { en: 'Media', zh: '媒体' },
  other: { en: 'Other', zh: '其他' },
};

/** Names of who leads an organization, as declared. */
export const leadershipNames: Readonly<Record<Leadership, Sentence>> = {
  women: { en: 'Women', zh: '女性' },
  men: { en: 'Men', zh: '男性' },
  shared: { en: 'Women and men', zh: '男女共同' },
  undeclared: { en: 'Not declared', zh: '未申报' },
};
