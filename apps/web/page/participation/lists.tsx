/** Lists under the no-objection procedure, and one of them with its names, its clock and its figures. */
import { isOffice, type ListView, type Step } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Notice } from '../../kit/notice/notice.tsx';
import { Go } from '../../shell/as-of.tsx';
import { useSentence } from '../../shell/hat-name.ts';
import { useMessage, useStepTitle, useTerm } from '../../shell/locale.tsx';
import { AuthorityLink, AuthorityQuote } from '../process/authority-quote.tsx';
import { Moment } from '../process/moment.tsx';
import { processPath } from '../process/process-context.tsx';
import { Balance } from './balance.tsx';
import { Clock } from './clock.tsx';
import { Confidential } from './confidential.tsx';
import { Do } from './do.tsx';
import { useParticipation } from './frame.tsx';
import { ListExport } from './list-export.tsx';
import { ListNames } from './list-names.tsx';

/** All lists that the hat may know of, and those that the plan orders. */
export function Lists(): ReactNode {
  const say = useMessage();
  const { participation, hat, stateThen } = useParticipation();
  const steps = stateThen.course.plan?.steps.filter(({ kind }) => kind === 'list') ?? [];
  const drawn = new Set(participation.lists.map(({ step }) => step));
  const open = steps.filter(({ id, supersededBy }) => !drawn.has(id) && !supersededBy);
  return (
    <>
      {participation.lists.length === 0 ? <p className="quiet">{say('participation.lists.none')}</p> : null}
      <ul className="admissions">
        {participation.lists.map((list) => (
          <ListEntry key={list.id} list={list} />
        ))}
      </ul>
      {isOffice(hat) && open.length > 0 ? (
        <section aria-labelledby="ordered-title">
          <h3 id="ordered-title">{say('participation.lists.ordered')}</h3>
          <ul className="admissions">
            {open.map((step) => (
              <OrderedList key={step.id} step={step} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function ListEntry({ list }: { readonly list: ListView }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const { id } = useParticipation();
  return (
    <li>
      <header>
        <h3>
          <Go to={processPath(id, 'participation', 'lists', list.id)}>{sentence(list.title)}</Go>
        </h3>
        <span className={list.status === 'final' ? 'chip strong' : 'chip'}>
          {say(`participation.list.status.${list.status}`)}
        </span>
        <AuthorityLink authority={list.authority} />
      </header>
      <p className="quiet">{say('participation.list.names', { count: list.names.length })}</p>
      {list.clockRuns && list.until ? <Clock until={list.until} from={list.circulatedAt} /> : null}
    </li>
  );
}

function OrderedList({ step }: { readonly step: Step }): ReactNode {
  const titleOf = useStepTitle();
  return (
    <li>
      <header>
        <h3>{titleOf(step)}</h3>
        <AuthorityLink authority={step.authority} />
      </header>
      <div className="bar">
        <Do act="drawUpList" given={{ step: step.id }} />
      </div>
    </li>
  );
}

/** One list. */
export function ListPage(): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  const { list: wanted = '' } = useParams();
  const { participation } = useParticipation();
  const list = participation.lists.find(({ id }) => id === wanted);
  if (!list)
    return (
      <Notice title={say('lost.title')}>
        <p>{say('participation.list.unknown')}</p>
      </Notice>
    );
  return (
    <article className="list-page" aria-labelledby="list-title">
      <header>
        <h3 id="list-title">{sentence(list.title)}</h3>
        <span className={list.status === 'final' ? 'chip strong' : 'chip'}>
          {say(`participation.list.status.${list.status}`)}
        </span>
        <ListExport list={list} />
      </header>
      <AuthorityQuote authority={list.authority} />
      <ListFacts list={list} />
      <ListActions list={list} />
      <ListNames list={list} />
      {list.confidential ? <Confidential list={list} confidential={list.confidential} /> : null}
      <Balance list={list} />
    </article>
  );
}

function ListFacts({ list }: { readonly list: ListView }): ReactNode {
  const say = useMessage();
  const term = useTerm();
  const sentence = useSentence();
  return (
    <>
      <dl className="particulars">
        <div>
          <dt>{say('participation.list.criteria')}</dt>
          <dd>{list.criteria.map(term).join(say('list.comma')) || '—'}</dd>
        </div>
        <div>
          <dt>{say('participation.list.ending')}</dt>
          <dd>{say(`participation.list.ending.${list.ending}`)}</dd>
        </div>
        {list.circulatedAt ? (
          <div>
            <dt>{say('participation.list.circulated')}</dt>
            <dd>
              <Moment instant={list.circulatedAt} />
            </dd>
          </div>
        ) : null}
        {list.finalAt ? (
          <div>
            <dt>{say('participation.list.final')}</dt>
            <dd>
              <Moment instant={list.finalAt} />
            </dd>
          </div>
        ) : null}
        {list.publishedAt ? (
          <div>
            <dt>{say('participation.list.published')}</dt>
            <dd>
              <Moment instant={list.publishedAt} />
            </dd>
          </div>
        ) : null}
      </dl>
      {list.clockRuns && list.until ? <Clock until={list.until} from={list.circulatedAt} /> : null}
      {list.extensions.length > 0 ? (
        <ul className="quiet">
          {list.extensions.map(({ from, to, reason }) => (
            <li key={to}>
              {say('participation.list.extended')} <Moment instant={from} /> → <Moment instant={to} />:{' '}
              {sentence(reason)}
            </li>
          ))}
        </ul>
      ) : null}
      {list.decision ? <Decision list={list} /> : null}
    </>
  );
}

function Decision({ list: { decision, names } }: { readonly list: ListView }): ReactNode {
  const say = useMessage();
  const sentence = useSentence();
  if (!decision) return null;
  const tally = (vote: typeof decision.vote) =>
    vote ? `${vote.for}–${vote.against}–${vote.abstaining}` : say('participation.list.noVote');
  const nameOf = (wanted: string) => names.find(({ name }) => name === wanted)?.text ?? wanted;
  return (
    <section className="application-note">
      <h4>{say(`participation.list.by.${decision.by}`)}</h4>
      <p>{[decision.symbol, tally(decision.vote)].filter(Boolean).join(' · ')}</p>
      <ul>
        {decision.motions.map((motion) => (
          <li key={`${motion.motion} ${motion.text?.en}`}>
            {say(`participation.list.motion.${motion.motion}`)}:{' '}
            {motion.text ? `${sentence(motion.text)} · ` : ''}
            {tally(motion.vote)} ·{' '}
            {say(motion.carried ? 'participation.list.carried' : 'participation.list.lost')}
          </li>
        ))}
        {decision.amendments.map((amendment) => (
          <li key={amendment.name}>
            {say(`participation.list.amendment.${amendment.effect}`)}: {nameOf(amendment.name)} ·{' '}
            {tally(amendment.vote)} ·{' '}
            {say(amendment.carried ? 'participation.list.carried' : 'participation.list.lost')}
          </li>
        ))}
      </ul>
      {decision.departsFrom ? <p>{sentence(decision.departsFrom)}</p> : null}
    </section>
  );
}

/** What may be done with a list as it stands. */
const forList: Readonly<Record<ListView['status'], readonly string[]>> = {
  draft: ['proposeName', 'circulateList'],
  circulated: ['extendClock', 'finalizeList'],
  final: ['publishList'],
};

function ListActions({ list }: { readonly list: ListView }): ReactNode {
  const acts = forList[list.status].filter((act) => act !== 'publishList' || list.publishedAt === null);
  return (
    <div className="bar no-print">
      {acts.map((act, index) => (
        <Do
          key={act}
          act={act}
          given={{ list: list.id }}
          matter={`list/${list.id}`}
          primary={index === acts.length - 1}
        />
      ))}
    </div>
  );
}
