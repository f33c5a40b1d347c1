/** The tools above a document: its layouts, its languages, what waits to be settled, its files, its plan. */

import { address, type KeptDocument } from '@rostrum/api';
import { settlementOf } from '@rostrum/resolution';
import { type ReactNode, useState } from 'react';
import { Menu } from '../../kit/menu/menu.tsx';
import { problemMessage } from '../../kit/notice/problem-notice.tsx';
import { Pop } from '../../kit/pop/pop.tsx';
import { ownNames } from '../../message/catalogue.ts';
import { Go } from '../../shell/as-of.tsx';
import { useMessage } from '../../shell/locale.tsx';
import { CorrectionList } from './correction-list.tsx';
import { useDesk } from './desk.tsx';
import { FindingList } from './finding-list.tsx';
import type { ReadingLayout } from './layout.ts';
import { TextSearch } from './text-search.tsx';

interface ToolbarProps {
  readonly document: KeptDocument;
  readonly layout: ReadingLayout;
  readonly onLayout: (layout: ReadingLayout) => void;
}

/** The bar above the page. */
export function Toolbar({ document, layout, onLayout }: ToolbarProps): ReactNode {
  const say = useMessage();
  const { summary } = document;
  const { pen } = useDesk();
  return (
    <div className="toolbar no-print" role="toolbar" aria-label={say('toolbar.label')}>
      <Layouts document={document} layout={layout} onLayout={onLayout} />
      <Versions document={document} />
      <TextSearch />
      <span className="toolbar-gap" />
      <Lists document={document} />
      <Legend />
      <ExportMenu document={document} />
      <Go className="button primary" to={`/documents/${encodeURIComponent(summary.key)}/plan`}>
        {say('toolbar.plan')}
      </Go>
      {pen.problem ? (
        <p className="toolbar-problem" role="alert">
          {say(problemMessage(pen.problem))}
        </p>
      ) : null}
    </div>
  );
}

function Layouts({ document, layout, onLayout }: ToolbarProps): ReactNode {
  const say = useMessage();
  const choices: readonly ReadingLayout[] =
    document.summary.otherLanguages.length > 0 ? ['margin', 'original', 'parallel'] : ['margin', 'original'];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons in a toolbar, not a set of form fields.
    <div className="segments" role="group" aria-label={say('toolbar.layout')}>
      {choices.map((choice) => (
        <button
          type="button"
          key={choice}
          className="button"
          aria-pressed={choice === layout}
          onClick={() => onLayout(choice)}
        >
          {say(`toolbar.layout.${choice}`)}
        </button>
      ))}
    </div>
  );
}

/** The language of a key, `en` for `A-RES-61-208.en`. */
function languageOf(key: string): keyof typeof ownNames {
  return key.slice(key.lastIndexOf('.') + 1) as keyof typeof ownNames;
}

function Versions({ document }: { document: KeptDocument }): ReactNode {
  const say = useMessage();
  const { summary } = document;
  if (summary.otherLanguages.length === 0) return null;
  return (
    <nav className="versions" aria-label={say('toolbar.versions')}>
      {[summary.key, ...summary.otherLanguages].toSorted().map((key) => (
        <Go
          key={key}
          className="chip"
          to={`/documents/${encodeURIComponent(key)}`}
          lang={languageOf(key)}
          aria-current={key === summary.key ? 'page' : undefined}
        >
          {ownNames[languageOf(key)]}
        </Go>
      ))}
    </nav>
  );
}

function Lists({ document }: { document: KeptDocument }): ReactNode {
  const say = useMessage();
  const [shown, setShown] = useState<'findings' | 'corrections' | null>(null);
  const open = document.reading.findings.filter(
    (each) => settlementOf(each, document.settlements) === undefined,
  );
  const close = () => setShown(null);
  return (
    <>
      <button type="button" className="button" onClick={() => setShown('findings')}>
        {say('toolbar.findings', { count: open.length })}
      </button>
      {document.corrections.length > 0 ? (
        <button type="button" className="button" onClick={() => setShown('corrections')}>
          {say('toolbar.corrections', { count: document.corrections.length })}
        </button>
      ) : null}
      <FindingList open={shown === 'findings'} onClose={close} />
      <CorrectionList open={shown === 'corrections'} onClose={close} />
    </>
  );
}

/** What the signs in the margin mean. */
function Legend(): ReactNode {
  const say = useMessage();
  return (
    <Pop className="button" trigger={say('toolbar.legend')} title={say('toolbar.legend')}>
      <dl className="legend">
        {(['read', 'inferred', 'repaired', 'corrected'] as const).map((how) => (
          <div key={how}>
            <dt>
              <span className="known" data-how={how}>
                {say(`confidence.${how}`)}
              </span>
            </dt>
            <dd>{say(`confidence.${how}.long`)}</dd>
          </div>
        ))}
      </dl>
    </Pop>
  );
}

function ExportMenu({ document }: { document: KeptDocument }): ReactNode {
  const say = useMessage();
  const { key } = document.summary;
  const file = (id: 'json' | 'xml' | 'html' | 'txt', label: string) => ({
    id,
    label,
    hint: `.${id}`,
    href: address.reading(key, id),
    download: `${key}.${id}`,
  });
  return (
    <Menu
      label={say('toolbar.export')}
      choices={[
        file('html', 'HTML'),
        file('txt', say('export.text')),
        file('xml', 'Akoma Ntoso'),
        file('json', 'JSON'),
        { id: 'print', label: say('export.print'), act: () => window.print() },
      ]}
    />
  );
}
