/** Read a resolution: paste it or drop a file, see the reading at once, settle what is doubtful, keep it. */
import '../reading/reading.css';
import './read.css';
import type { ReadPreview } from '@rostrum/api';
import { address } from '@rostrum/api';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { below } from '../../client/documents.ts';
import { request } from '../../client/request.ts';
import { useMessage } from '../../shell/locale.tsx';
import { useTitle } from '../../shell/title.ts';
import { type Draft, emptyDraft, storeDraft, storedDraft } from './draft.ts';
import { fileKind, textOf } from './file-text.ts';
import { Preview } from './preview.tsx';
import { type SourceNotice, SourcePane } from './source-pane.tsx';
import { useLiveReading } from './use-live-reading.ts';

/** Sends a file whose text cannot be had here. */
function useServerText() {
  return useMutation({
    mutationFn: async (file: File) => {
      const query = new URLSearchParams({ name: file.name });
      const headers = { 'content-type': 'application/octet-stream' };
      const path = `${below(address.read)}?${query}`;
      return (await request<ReadPreview>(path, { method: 'POST', headers, body: file })).body;
    },
  });
}

/** Keeps the draft in the session, and asks before the window is closed on it. */
function useKeptDraft(draft: Draft): boolean {
  const [stored, setStored] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setStored(storeDraft(sessionStorage, draft)), 200);
    return () => {
      clearTimeout(timer);
      storeDraft(sessionStorage, draft);
    };
  }, [draft]);
  useEffect(() => {
    if (draft.text.trim() === '') return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [draft.text]);
  return stored;
}

/** The page. */
export function Read(): ReactNode {
  const say = useMessage();
  const [draft, setDraft] = useState<Draft>(() => storedDraft(sessionStorage));
  const [notice, setNotice] = useState<SourceNotice | null>(null);
  const server = useServerText();
  const stored = useKeptDraft(draft);
  const live = useLiveReading(draft.text, draft.language);
  useTitle(say('read.title'));
  const take = async (file: File) => {
    setNotice(null);
    server.reset();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const kind = fileKind(bytes, file.name);
    if (kind !== 'text' && kind !== 'send') return setNotice({ kind, name: file.name });
    const text = kind === 'text' ? textOf(bytes) : null;
    if (text !== null) return setDraft({ ...draft, text, name: file.name });
    server.mutate(file, {
      onSuccess: (answer) => setDraft({ ...draft, text: answer.text, name: file.name }),
    });
  };
  return (
    <main className="read" id="main">
      <SourcePane
        draft={draft}
        stored={stored}
        notice={notice}
        sending={server.isPending}
        problem={server.error}
        onDraft={(next) => {
          setNotice(null);
          setDraft(next);
        }}
        onFile={(file) => void take(file)}
      />
      <Preview key={draft.name ?? ''} draft={draft} live={live} onKept={() => setDraft(emptyDraft)} />
    </main>
  );
}
