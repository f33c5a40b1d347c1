/** The paragraph on which something rests: a link to it, or its words in any language in which it is kept. */
import type { Authority } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { useDocument, useDocuments } from '../../client/documents.ts';
import { Go } from '../../shell/as-of.tsx';
import { useLocale, useMessage } from '../../shell/locale.tsx';
import { worksOf } from '../library/works.ts';
import { eIdName } from '../plan/step-table.tsx';
import { AuthorityText } from '../plan/why-sheet.tsx';

/** The document of a symbol that is kept, in the language of the interface where there is one; null where none is. */
export function useDocumentOf(symbol: string | null): { readonly key: string } | null {
  const { language } = useLocale();
  const documents = useDocuments().data ?? [];
  if (symbol === null) return null;
  const work = worksOf(documents, language).find(({ id }) => id === symbol);
  return work ? { key: work.shown.key } : null;
}

function useAuthorityName({ symbol, eId }: Authority): string {
  const say = useMessage();
  if (eId === '') return symbol ?? '';
  const rule = /^rule_(.+)$/.exec(eId)?.[1];
  if (rule !== undefined) return say('authority.rule', { symbol: symbol ?? '', rule });
  return say('plan.authority.of', { symbol: symbol ?? '', name: eIdName(eId) });
}

/** "A/RES/71/280, paragraph 27", leading to it where the document is kept. */
export function AuthorityLink({ authority }: { authority: Authority }): ReactNode {
  const name = useAuthorityName(authority);
  const document = useDocumentOf(authority.symbol);
  if (name === '') return null;
  if (!document)
    return (
      <span className="authority-link" title={authority.quote}>
        {name}
      </span>
    );
  return (
    <Go
      className="authority-link"
      title={authority.quote}
      to={`/documents/${encodeURIComponent(document.key)}${authority.eId === '' ? '' : `#${authority.eId}`}`}
    >
      {name}
    </Go>
  );
}

/** The words themselves: the whole paragraph where the document is kept, else what was quoted. */
export function AuthorityQuote({ authority }: { authority: Authority }): ReactNode {
  const found = useDocumentOf(authority.symbol);
  const kept = useDocument(found?.key ?? null);
  if (kept.data && authority.eId !== '')
    return (
      <AuthorityText
        key={`${kept.data.body.summary.key} ${authority.eId}`}
        document={kept.data.body}
        eId={authority.eId}
        quote={authority.quote}
      />
    );
  return (
    <section className="authority">
      <header>
        <AuthorityLink authority={authority} />
      </header>
      {authority.quote === '' ? null : (
        <blockquote>
          <p>{authority.quote}</p>
        </blockquote>
      )}
    </section>
  );
}
