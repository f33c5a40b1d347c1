// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { render, until } from '../harness.tsx';
import { Pop } from './pop.tsx';

test('a press opens the note as a dialog with a name', async () => {
  const { page, press, findings, close } = await render(
    <Pop trigger="5" label="Footnote 5" title="Footnote 5">
      <p>See resolution 60/1.</p>
    </Pop>,
  );
  expect(page.ownerDocument.querySelector('[role="dialog"]')).toBeNull();
  await press('Footnote 5');
  await until(() => page.ownerDocument.querySelector('[role="dialog"]') !== null);
  const dialog = page.ownerDocument.querySelector('[role="dialog"]');
  expect(dialog?.getAttribute('aria-label')).toBe('Footnote 5');
  expect(dialog?.textContent).toContain('See resolution 60/1.');
  expect(await findings()).toEqual([]);
  close();
});
