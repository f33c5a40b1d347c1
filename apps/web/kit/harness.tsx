/** What the tests of components need: a document, a language, axe. */
import type { Language } from '@rostrum/resolution';
import axe from 'axe-core';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { LocaleProvider } from '../shell/locale.tsx';

/** A component on a page of its own. */
export interface Rendered {
  readonly page: HTMLElement;
  /** Presses what has this accessible text. */
  press(text: string): Promise<void>;
  /** What axe finds, without what needs a layout or a whole page. */
  findings(): Promise<readonly string[]>;
  close(): void;
}

const moment = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));

/** Waits until something holds; gives up after three seconds, so that the assertion that follows says what is wrong. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 3_000;
  do await moment();
  while (!holds() && Date.now() < end);
}

function buttonOf(page: HTMLElement, text: string): HTMLElement {
  const all = [...page.ownerDocument.querySelectorAll<HTMLElement>('button, [role="menuitem"], a')];
  const found = all.find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').includes(text),
  );
  if (!found) throw new Error(`Nothing can be pressed that says “${text}”.`);
  return found;
}

/** Renders a component at an address of the house. */
export async function render(node: ReactNode, at = '/', language: Language = 'en'): Promise<Rendered> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // jsdom has no CSS.escape, with which React Aria looks elements up by their id.
  globalThis.CSS ??= {
    escape: (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`),
  } as typeof CSS;
  const page = document.createElement('main');
  document.body.append(page);
  const root: Root = createRoot(page);
  const router = createMemoryRouter([{ path: '*', element: node }], { initialEntries: [at] });
  await act(async () =>
    root.render(
      <LocaleProvider initial={language}>
        <RouterProvider router={router} />
      </LocaleProvider>,
    ),
  );
  await until(() => document.body.textContent !== '');
  return {
    page,
    press: async (text) => {
      await act(async () => buttonOf(page, text).click());
      await moment();
    },
    findings: async () => {
      const { violations } = await axe.run(document, {
        rules: {
          'color-contrast': { enabled: false },
          'document-title': { enabled: false },
          'html-has-lang': { enabled: false },
          'page-has-heading-one': { enabled: false },
          region: { enabled: false },
        },
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    },
    close: () => {
      act(() => root.unmount());
      page.remove();
    },
  };
}
