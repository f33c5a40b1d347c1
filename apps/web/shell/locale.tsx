/** The language of the interface: chosen in the header, remembered, and written on the root element. */
import type { Step } from '@rostrum/procedure';
import type { Language } from '@rostrum/resolution';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider, useIntl } from 'react-intl';
import { directionOf, loadCatalogue, loadNames, loadTerms } from '../message/catalogue.ts';
import { en } from '../message/en.ts';
import type { Catalogue, MessageKey } from '../message/key.ts';
import { termsEn } from '../message/term.en.ts';
import { type Term, type TermTable, termIn } from '../message/term.ts';

const storageKey = 'rostrum.language';
const languages: readonly string[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] satisfies Language[];

function isLanguage(value: string | null | undefined): value is Language {
  return value !== null && value !== undefined && languages.includes(value);
}

function remembered(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null; // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // As above.
  }
}

/** The language to begin with: the address (`?lang=zh`), what was chosen before, what the browser prefers. */
export function firstLanguage(search: string, preferred: readonly string[], stored: string | null): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (isLanguage(asked)) return asked;
  if (isLanguage(stored)) return stored;
  const known = preferred.map((tag) => tag.split('-')[0]).find((tag) => tag === 'en' || tag === 'zh');
  return known === 'zh' ? 'zh' : 'en';
}

interface Loaded {
  readonly of: Language;
  readonly catalogue: Catalogue;
  readonly terms: TermTable;
}

interface LocaleChoice {
  readonly language: Language;
  readonly terms: TermTable;
  readonly choose: (language: Language) => void;
}

const LocaleContext = createContext<LocaleChoice>({ language: 'en', terms: {}, choose: () => undefined });

/** The tag that `Intl` gets for a language: British dates, simplified characters, the world's Spanish. */
export const intlTags: Readonly<Record<Language, string>> = {
  ar: 'ar',
  en: 'en-GB',
  es: 'es',
  fr: 'fr',
  ru: 'ru',
  zh: 'zh-Hans-CN',
};

/** Gives the language of the interface to everything inside. */
export function LocaleProvider({
  children,
  initial,
}: {
  children: ReactNode;
  initial?: Language;
}): ReactNode {
  const [language, setLanguage] = useState<Language>(
    () => initial ?? firstLanguage(location.search, navigator.languages, remembered()),
  );
  const [messages, setMessages] = useState<Loaded | null>(
    language === 'en' ? { of: 'en', catalogue: en, terms: termsEn } : null,
  );

  useEffect(() => {
    let current = true;
    const show = (catalogue: Catalogue, terms: TermTable) => {
      if (current) setMessages({ of: language, catalogue, terms });
    };
    void Promise.all([loadCatalogue(language), loadTerms(language)]).then(async ([catalogue, terms]) => {
      show(catalogue, terms);
      if (language !== 'en') show(catalogue, await loadNames(language, terms));
    });
    return () => {
      current = false;
    };
  }, [language]);

  useEffect(() => {
    if (!messages) return;
    document.documentElement.lang = messages.of === 'zh' ? 'zh-Hans' : messages.of;
    document.documentElement.dir = directionOf(messages.of);
  }, [messages]);

  const choice = useMemo<LocaleChoice>(
    () => ({
      language: messages?.of ?? language,
      terms: messages?.terms ?? termsEn,
      choose: (next) => {
        remember(next);
        setLanguage(next);
      },
    }),
    [language, messages],
  );

  if (!messages) return null;
  const tag = intlTags[messages.of];
  return (
    <LocaleContext value={choice}>
      <I18nProvider locale={tag}>
        <IntlProvider locale={tag} messages={messages.catalogue} defaultLocale="en-GB">
          {children}
        </IntlProvider>
      </I18nProvider>
    </LocaleContext>
  );
}

/** The language of the interface, and how to choose another. */
export function useLocale(): LocaleChoice {
  return useContext(LocaleContext);
}

/** What a message may be filled with. */
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** Says a message by its name. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

/** Messages in the language of the interface. */
export function useMessage(): Say {
  const intl = useIntl();
  return useMemo<Say>(() => (key, values) => intl.formatMessage({ id: key }, values), [intl]);
}

/** Canonical terms in the language of the interface. */
export function useTerm(): Term {
  const { terms } = useLocale();
  return useMemo<Term>(() => (canonical) => termIn(terms, canonical), [terms]);
}

/** Titles of steps in the language of the interface: Chinese as the plan gives them, else English. */
export function useStepTitle(): (step: Pick<Step, 'title' | 'titles'>) => string {
  const { language } = useLocale();
  return useMemo(
    () => (step) => (language === 'zh' ? (step.titles?.zh ?? step.title) : step.title),
    [language],
  );
}

/** Names one after the other, parted as the language of the interface does. */
export function useList(): (names: readonly string[]) => string {
  const say = useMessage();
  return useMemo(() => (names) => names.join(say('list.comma')), [say]);
}
