/** Prints the committed score (bench/score.json) as one short table; for the documents. */
import { readFileSync } from 'node:fs';

const { cells } = JSON.parse(readFileSync(new URL('score.json', import.meta.url), 'utf8'));
const columns = ['paragraphs', 'verbs', 'anchors', 'citations', 'metadata'];
const percent = (share) => (share === undefined ? '' : (share * 100).toFixed(1)).padStart(11);

console.log(`${''.padEnd(9)}${columns.map((name) => name.padStart(11)).join('')}`);
for (const language of ['en', 'zh', 'fr', 'es', 'ru', 'ar']) {
  for (const rendition of ['clean', 'pdf', 'ocr']) {
    const scores = cells[`${language} ${rendition}`] ?? {};
    console.log(
      `${`${language} ${rendition}`.padEnd(9)}${columns.map((name) => percent(scores[name])).join('')}`,
    );
  }
}
