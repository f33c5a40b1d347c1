/** What a published list says in its own voice. */
import type { ListLanguage } from './model.ts';

interface ListWords {
  readonly columns: readonly [string, string, string, string];
  readonly number: string;
  readonly state: Readonly<Record<'proposed' | 'final', string>>;
  readonly count: (count: number) => string;
  readonly basis: string;
  readonly balance: string;
  readonly none: string;
}

/** The words by language. */
export const listWords: Readonly<Record<ListLanguage, ListWords>> = {
  en: {
    number: 'No.',
    columns: ['Organization', 'Country', 'Category', 'Remarks'],
    state: { proposed: 'Proposed list', final: 'Final list' },
    count: (count) => `${count} ${count === 1 ? 'organization' : 'organizations'}`,
    basis: 'Basis',
    balance: 'Composition of the list',
    none: 'No organization is on this list.',
  },
  zh: {
    number: '序号',
    columns: ['组织名称', '国家', '类别', '备注'],
    state: { proposed: '拟议名单', final: '最后名单' },
    count: (count) => `共 ${count} 个组织`,
    basis: '依据',
    balance: '名单构成',
    none: '名单上没有任何组织。',
  },
};
