/** Something that is shown this once. */
import { type ReactNode, useState } from 'react';
import { useMessage } from '../../shell/locale.tsx';

interface SecretProps {
  readonly title: string;
  readonly lead: string;
  /** Lines to keep. */
  readonly lines: readonly string[];
  readonly onKept: () => void;
}

/** Shows it, with a way to copy it. */
export function Secret({ title, lead, lines, onKept }: SecretProps): ReactNode {
  const say = useMessage();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(lines.join('\n')).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <section className="account-secret" aria-label={title} role="status">
      <h3>{title}</h3>
      <p>{lead}</p>
      {lines.length === 1 ? (
        <code>{lines[0]}</code>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="bar no-print">
        <button type="button" className="button small" onClick={() => void copy()}>
          {say(copied ? 'account.codes.copied' : 'account.codes.copy')}
        </button>
        <button type="button" className="button small primary" onClick={onKept}>
          {say('account.codes.kept')}
        </button>
      </div>
    </section>
  );
}
