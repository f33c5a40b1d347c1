/** Why a step stands in the plan: the paragraph that orders it, in any language in which it is kept, and what hangs on it. */
import type { KeptDocument } from '@rostrum/api';
import type { Authority, Plan, Step } from '@rostrum/procedure';
import type { Resolution } from '@rostrum/resolution';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { useDocument } from '../../client/documents.ts';
import { Sheet } from '../../kit/sheet/sheet.tsx';
import { directionOf, ownNames } from '../../message/catalogue.ts';
import { zoneText } from '../../message/time-zone.ts';
import { durationText } from '../../message/when-text.ts';
import { Go, useAsOf } from '../../shell/as-of.tsx';
import { useList, useMessage, useStepTitle, useTerm } from '../../shell/locale.tsx';
import { paragraphName } from '../reading/orders.ts';
import { standingReason } from './standing.ts';
import { StandingMark } from './standing-summary.tsx';
import { entryOf } from './steps.ts';
import { EntryDates, SupersessionNote } from './supersession.tsx';
import { useStepTime } from './words.ts';

interface WhySheetProps {
  readonly plan: Plan;
  readonly document: KeptDocument;
  /** Later acts, on whose paragraphs steps may rest as well. */
  readonly amending: readonly KeptDocument[];
  readonly step: Step | null;
  readonly onChoose: (id: string | null) => void;
}

/** The sheet; closed when there is no step. */
export function WhySheet({ plan, document, amending, step, onChoose }: WhySheetProps): ReactNode {
  const say = useMessage();
  const ground = (authority: Authority) => documentOf(authority, document, amending);
  const titled = useStepTitle();
  return (
    <Sheet
      open={step !== null}
      onClose={() => onChoose(null)}
      title={step ? titled(step) : ''}
      closeLabel={say('act.close')}
    >
      {step ? (
        <div className="why">
          <StepFacts plan={plan} step={step} onChoose={onChoose} />
          {[step.authority, step.supersededBy?.authority].map((authority) =>
            authority ? (
              <AuthorityText
                key={`${step.id} ${ground(authority).summary.key} ${authority.eId}`}
                document={ground(authority)}
                eId={authority.eId}
                quote={authority.quote}
              />
            ) : null,
          )}
        </div>
      ) : null}
    </Sheet>
  );
}

/** The act whose paragraph it is: a later one where the symbol is its own, else the mandate. */
export function documentOf(
  { symbol }: Authority,
  mandate: KeptDocument,
  amending: readonly KeptDocument[],
): KeptDocument {
  if (symbol === mandate.reading.symbol) return mandate;
  return amending.find(({ reading }) => reading.symbol === symbol) ?? mandate;
}

function StepFacts({
  plan,
  step,
  onChoose,
}: {
  plan: Plan;
  step: Step;
  onChoose: (id: string) => void;
}): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const titled = useStepTitle();
  const intl = useIntl();
  const { date } = useAsOf();
  const list = useList();
  const time = useStepTime();
  const entry = entryOf(plan, step, date);
  const day = (iso: string) => intl.formatDate(`${iso}T00:00:00Z`, { dateStyle: 'long', timeZone: 'UTC' });
  const zone = step.place === null ? null : zoneText(step.place, entry.start ?? entry.end, intl);
  const titleOf = (id: string) => {
    const found = plan.steps.find((each) => each.id === id);
    return found ? titled(found) : null;
  };
  return (
    <dl className="facts">
      <Fact name={say('plan.kind')}>{term(step.kind)}</Fact>
      <Fact name={say('plan.standing')}>
        <StandingMark standing={entry.standing} />
        <small>{standingReason(plan, step, date, say, day, titled)}</small>
        <SupersessionNote entry={entry} />
      </Fact>
      <Fact name={say('field.bearer')}>{list(step.bearer.map(term))}</Fact>
      <Fact name={say('field.when')}>{time(step, titleOf)}</Fact>
      <Fact name={say('plan.dates')}>
        <EntryDates entry={entry} />
        {step.resolved?.basis ? <small lang="en">{step.resolved.basis}</small> : null}
      </Fact>
      <Fact name={say('field.place')}>
        {step.place === null ? '' : term(step.place)}
        {zone === null ? null : <small>{say('plan.zone', { zone })}</small>}
      </Fact>
      <Fact name={say('field.duration')}>
        {step.duration === null ? '' : durationText(step.duration, intl, say)}
      </Fact>
      <Fact name={say('plan.unless')}>{step.unlessOtherwiseAgreed ? say('plan.unless.yes') : ''}</Fact>
      <Fact name={say('plan.after')}>
        <StepLinks ids={step.after} titleOf={titleOf} onChoose={onChoose} />
      </Fact>
      <Fact name={say('plan.before')}>
        <StepLinks ids={step.before} titleOf={titleOf} onChoose={onChoose} />
      </Fact>
    </dl>
  );
}

const isNothing = (child: ReactNode) => child === null || child === '';

function Fact({ name, children }: { name: string; children: ReactNode }): ReactNode {
  if (children === '' || children === null || (Array.isArray(children) && children.every(isNothing)))
    return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface StepLinksProps {
  readonly ids: readonly string[];
  readonly titleOf: (id: string) => string | null;
  readonly onChoose: (id: string) => void;
}

function StepLinks({ ids, titleOf, onChoose }: StepLinksProps): ReactNode {
  const say = useMessage();
  if (ids.length === 0) return <span className="quiet">{say('plan.nothing')}</span>;
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <button type="button" className="link-button" onClick={() => onChoose(id)}>
            {titleOf(id) ?? id}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface AuthorityTextProps {
  readonly document: KeptDocument;
  readonly eId: string;
  readonly quote: string;
}

/** The paragraph, the words that order marked in it; a chapeau stands before its point. */
export function AuthorityText({ document, eId, quote }: AuthorityTextProps): ReactNode {
  const say = useMessage();
  const { summary } = document;
  const [key, setKey] = useState(summary.key);
  const other = useDocument(key === summary.key ? null : key);
  const reading = key === summary.key ? document.reading : other.data?.body.reading;
  const blocks = new Map(document.reading.blocks.map((block) => [block.eId, block]));
  return (
    <section className="authority" aria-label={say('plan.authority')}>
      <header>
        <Go to={`/documents/${encodeURIComponent(key)}#${eId}`}>
          {say('plan.authority.of', { symbol: summary.symbol ?? '', name: paragraphName(eId, blocks) })}
        </Go>
        {summary.otherLanguages.length > 0 ? (
          <span className="bar">
            {[summary.key, ...summary.otherLanguages].toSorted().map((each) => (
              <button
                type="button"
                key={each}
                className="chip"
                aria-pressed={each === key}
                lang={languageOf(each)}
                onClick={() => setKey(each)}
              >
                {ownNames[languageOf(each)]}
              </button>
            ))}
          </span>
        ) : null}
      </header>
      {reading ? <ParagraphWords reading={reading} eId={eId} quote={quote} /> : <p>{say('state.loading')}</p>}
    </section>
  );
}

function languageOf(key: string): keyof typeof ownNames {
  return key.slice(key.lastIndexOf('.') + 1) as keyof typeof ownNames;
}

function ParagraphWords({
  reading,
  eId,
  quote,
}: {
  reading: Resolution;
  eId: string;
  quote: string;
}): ReactNode {
  const say = useMessage();
  const path = eId.split('__').map((_, index, parts) => parts.slice(0, index + 1).join('__'));
  const blocks = path.flatMap((id) => reading.blocks.find((block) => block.eId === id) ?? []);
  if (blocks.length === 0) return <p className="quiet">{say('plan.authority.missing')}</p>;
  return (
    <blockquote lang={reading.language} dir={directionOf(reading.language)}>
      {blocks.map((block) => (
        <p key={block.eId} data-chapeau={block.eId !== eId || undefined}>
          {block.num === null ? '' : `${block.num} `}
          <Quoted text={block.text} quote={quote} />
        </p>
      ))}
    </blockquote>
  );
}

function Quoted({ text, quote }: { text: string; quote: string }): ReactNode {
  const at = quote === '' ? -1 : text.indexOf(quote);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{quote}</mark>
      {text.slice(at + quote.length)}
    </>
  );
}
