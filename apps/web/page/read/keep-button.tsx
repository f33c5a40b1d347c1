/** Keeps a text in the library; where it is kept already, asks whether to replace it or to open what is there. */
import { address, type KeepRequest, type KeptDocument } from '@rostrum/api';
import type { Correction, Resolution, Settlement } from '@rostrum/resolution';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { below, remember } from '../../client/documents.ts';
import { ProblemError, request, withJson } from '../../client/request.ts';
import { problemMessage } from '../../kit/notice/problem-notice.tsx';
import { Sheet } from '../../kit/sheet/sheet.tsx';
import { useMessage } from '../../shell/locale.tsx';
import type { Draft } from './draft.ts';
import { keyOf } from './verdict.ts';

interface KeepButtonProps {
  readonly draft: Draft;
  readonly reading: Resolution;
  readonly settlements: readonly Settlement[];
  readonly corrections: readonly Correction[];
  readonly disabled: boolean;
  readonly onKept: () => void;
}

function requestOf({ draft, settlements, corrections }: KeepButtonProps, replace: boolean): KeepRequest {
  return {
    text: draft.text,
    ...(draft.language === 'auto' ? {} : { language: draft.language }),
    ...(draft.name === null ? {} : { name: draft.name }),
    settlements: [...settlements],
    corrections: structuredClone(corrections) as KeepRequest['corrections'],
    replace,
  };
}

/** The button, and the question that it may lead to. */
export function KeepButton(props: KeepButtonProps): ReactNode {
  const say = useMessage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const open = (key: string) => void navigate(`/documents/${encodeURIComponent(key)}`);
  const keep = useMutation({
    mutationFn: (replace: boolean) =>
      request<KeptDocument>(below(address.documents), withJson('POST', requestOf(props, replace))),
    onSuccess: (answer) => {
      const { key } = answer.body.summary;
      remember(client, key, answer);
      props.onKept();
      open(key);
    },
  });
  const problem = keep.error instanceof ProblemError ? keep.error.problem : null;
  const standing = problem?.code === 'already-kept' || problem?.code === 'sample';
  const keptKey = problem?.key ?? keyOf(props.reading);
  return (
    <>
      <button
        type="button"
        className="button primary"
        disabled={props.disabled || keep.isPending}
        onClick={() => keep.mutate(false)}
      >
        {say('read.keep')}
      </button>
      {keep.error && !standing ? (
        <p className="keep-problem" role="alert">
          {say(problemMessage(keep.error))} {problem ? <span lang="en">{problem.detail}</span> : null}
        </p>
      ) : null}
      <Sheet
        open={standing}
        onClose={() => keep.reset()}
        title={say(problem?.code === 'sample' ? 'problem.sample' : 'problem.already-kept')}
        closeLabel={say('act.close')}
        place="centre"
      >
        <p>{say(problem?.code === 'sample' ? 'read.standing.sample' : 'read.standing.kept')}</p>
        <div className="bar">
          {problem?.code === 'already-kept' ? (
            <button type="button" className="button primary" onClick={() => keep.mutate(true)}>
              {say('read.replace')}
            </button>
          ) : null}
          {keptKey ? (
            <button type="button" className="button" onClick={() => open(keptKey)}>
              {say('read.open')}
            </button>
          ) : null}
          <button type="button" className="button plain" onClick={() => keep.reset()}>
            {say('read.stay')}
          </button>
        </div>
      </Sheet>
    </>
  );
}
