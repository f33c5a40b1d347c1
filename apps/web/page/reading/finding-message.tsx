/** What a finding says, in the language of the interface. */
import type { Finding } from '@rostrum/resolution';
import type { ReactNode } from 'react';
import { findingTextsZh } from '../../message/finding-text.zh.ts';
import { useLocale } from '../../shell/locale.tsx';

/** The sentence of the reader; before it, for readers of Chinese, what findings of its kind say. */
export function FindingMessage({ finding }: { finding: Finding }): ReactNode {
  const { language } = useLocale();
  const general = language === 'zh' ? findingTextsZh[finding.code] : undefined;
  if (general === undefined) return <p lang="en">{finding.message}</p>;
  return (
    <>
      <p>{general}</p>
      <p className="finding-code" lang="en">
        {finding.message}
      </p>
    </>
  );
}
