/** One provision in the margin: the gist on three lines, and on asking every field with how it is known. */
import type { CorrectableField, Provision } from '@rostrum/resolution';
import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { durationText, whenText } from '../../message/when-text.ts';
import { useList, useLocale, useMessage, useTerm } from '../../shell/locale.tsx';
import { correctableFields, correctionOf } from './correction-edit.ts';
import { useDesk } from './desk.tsx';
import { FieldForm } from './field-form.tsx';
import { confidenceOf, isDirective } from './orders.ts';

/** A provision, folded or open. */
export function Order({ provision, isOnly }: { provision: Provision; isOnly: boolean }): ReactNode {
  const say = useMessage();
  const [open, setOpen] = useState(false);
  const id = `order-${provision.id}`;
  return (
    <li className="order" data-force={provision.force} data-directive={isDirective(provision) || undefined}>
      <button
        type="button"
        className="order-gist"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Gist provision={provision} isOnly={isOnly} />
        <span className="unseen">{say(open ? 'order.close' : 'order.open')}</span>
      </button>
      {open ? (
        <div id={id} className="order-fields">
          <Fields provision={provision} />
        </div>
      ) : null}
    </li>
  );
}

/** A value with a mark that tells how it is known. */
function Known({ how, children }: { how: 'read' | 'inferred' | 'repaired'; children: ReactNode }): ReactNode {
  const say = useMessage();
  if (how === 'read') return children;
  return (
    <span className="known" data-how={how} title={say(`confidence.${how}.long`)}>
      {children}
    </span>
  );
}

function Gist({ provision, isOnly }: { provision: Provision; isOnly: boolean }): ReactNode {
  const term = useTerm();
  const intl = useIntl();
  const list = useList();
  const say = useMessage();
  if (!isDirective(provision)) {
    return <span className="order-force">{term(`force ${provision.force}`).replace(/^force /, '')}</span>;
  }
  const bearer = provision.bearer.map(term);
  return (
    <>
      <span className="order-bearer">
        <Known how={confidenceOf(provision, 'bearer')}>
          {bearer.length > 0 ? list(bearer) : say('order.anyone')}
        </Known>
      </span>
      <Act provision={provision} isOnly={isOnly} />
      <span className="order-facts">
        {provision.when ? (
          <span className="order-when">
            <Known how={confidenceOf(provision, 'when')}>{whenText(provision.when, intl, say)}</Known>
          </span>
        ) : null}
        <Particulars provision={provision} />
      </span>
    </>
  );
}

/**
 * What is to be done: in the words of the text where reader and text share a language, else in canonical terms. Where the
 * paragraph beside it says nothing else, it is not said twice.
 */
function Act({ provision, isOnly }: { provision: Provision; isOnly: boolean }): ReactNode {
  const { document } = useDesk();
  const { language } = useLocale();
  const term = useTerm();
  const shared = document.reading.language === language;
  if (shared && isOnly && language !== 'en') return null;
  if (shared && language !== 'en') return <span className="order-act">{provision.quote}</span>;
  return (
    <span className="order-act">
      <Known how={confidenceOf(provision, 'action')}>{term(provision.action)}</Known>{' '}
      <span lang="en">{provision.object}</span>
    </span>
  );
}

function Particulars({ provision }: { provision: Provision }): ReactNode {
  const intl = useIntl();
  const say = useMessage();
  const term = useTerm();
  const facts = [
    provision.place === null ? null : term(provision.place),
    provision.duration === null ? null : durationText(provision.duration, intl, say),
    provision.count === null ? null : say('order.count', { count: provision.count }),
  ].filter((fact) => fact !== null);
  if (facts.length === 0) return null;
  return <span className="order-particulars">{facts.join(' · ')}</span>;
}

function Fields({ provision }: { provision: Provision }): ReactNode {
  const [edited, setEdited] = useState<CorrectableField | null>(null);
  const say = useMessage();
  return (
    <>
      <blockquote className="order-quote" lang={useDesk().document.reading.language}>
        {provision.quote}
      </blockquote>
      <dl className="field-list">
        {correctableFields.map((field) => (
          <div key={field} className="field-row">
            <dt>{say(`field.${field}`)}</dt>
            <dd>
              {edited === field ? (
                <FieldForm provision={provision} field={field} onDone={() => setEdited(null)} />
              ) : (
                <FieldValue provision={provision} field={field} onEdit={() => setEdited(field)} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface FieldValueProps {
  readonly provision: Provision;
  readonly field: CorrectableField;
  readonly onEdit: () => void;
}

function FieldValue({ provision, field, onEdit }: FieldValueProps): ReactNode {
  const say = useMessage();
  const { document, pen } = useDesk();
  const correction = correctionOf(document.corrections, document.reading, provision, field);
  const how = field === 'counterparty' || field === 'conditions' ? 'read' : confidenceOf(provision, field);
  const text = useFieldText(provision, field);
  return (
    <>
      <span className="field-value" data-empty={text === '' || undefined}>
        {text === '' ? say('field.none') : text}
      </span>
      {correction ? (
        <span className="chip strong">{say('confidence.corrected')}</span>
      ) : how === 'read' ? null : (
        <span className="chip doubt" title={say(`confidence.${how}.long`)}>
          {say(`confidence.${how}`)}
        </span>
      )}
      {correction ? (
        <button type="button" className="link-button" onClick={() => pen.withdraw(correction)}>
          {say('act.undo')}
        </button>
      ) : null}
      <button
        type="button"
        className="link-button"
        onClick={onEdit}
        aria-label={say('field.correct', { field: say(`field.${field}`) })}
      >
        {say('act.correct')}
      </button>
    </>
  );
}

/** A field in the words of the interface. */
function useFieldText(provision: Provision, field: CorrectableField): string {
  const intl = useIntl();
  const say = useMessage();
  const term = useTerm();
  const list = useList();
  const value = provision[field];
  if (value === null) return '';
  if (typeof value === 'number') return intl.formatNumber(value);
  if (typeof value === 'string') {
    if (field === 'duration') return durationText(value, intl, say);
    if (field === 'force') return term(`force ${value}`).replace(/^force /, '');
    return term(value);
  }
  if ('relation' in value) return whenText(value, intl, say);
  return list(value.map(term));
}
