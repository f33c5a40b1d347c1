/** A State, by the name that the United Nations uses, in the language of the interface and in its order. */
import { knownParties, knownParty } from '@rostrum/procedure';
import { type ReactNode, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { useLocale, useMessage } from '../../shell/locale.tsx';

interface CountryFieldProps {
  readonly id: string;
  readonly required?: boolean;
  readonly value: string;
  readonly onChange: (code: string | undefined) => void;
}

/** The name of a State by its code; the code where it is not known, a dash where there is none. */
export function useCountryName(): (code: string | null) => string {
  const { language } = useLocale();
  return (code) => (code === null ? '—' : (knownParty(code)?.name[language === 'zh' ? 'zh' : 'en'] ?? code));
}

/** A list of States. */
export function CountryField({ value, onChange, ...common }: CountryFieldProps): ReactNode {
  const say = useMessage();
  const { locale } = useIntl();
  const { language } = useLocale();
  const options = useMemo(() => {
    const states = knownParties.filter(({ code }) => code !== 'EU');
    const named = states.map(({ code, name }) => [code, name[language === 'zh' ? 'zh' : 'en']] as const);
    return named.sort((a, b) => a[1].localeCompare(b[1], locale));
  }, [language, locale]);
  return (
    <select {...common} value={value} onChange={(event) => onChange(event.target.value || undefined)}>
      <option value="">{say('participation.form.choose')}</option>
      {options.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
