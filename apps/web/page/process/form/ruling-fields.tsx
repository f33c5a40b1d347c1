/** A ruling with which whoever presides lets a request through: the rules departed from, and the reason. */
import type { RulingAsked } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { useMessage } from '../../../shell/locale.tsx';

interface RulingFieldsProps {
  readonly ruling: RulingAsked;
  readonly onRuling: (ruling: RulingAsked) => void;
  readonly onLeave: () => void;
}

/** The fields; the rule that stood against the request is named already. */
export function RulingFields({ ruling, onRuling, onLeave }: RulingFieldsProps): ReactNode {
  const say = useMessage();
  const { departsFrom, reason } = ruling;
  return (
    <fieldset className="form-ruling">
      <legend>{say('ruling.title')}</legend>
      <p>{say('ruling.text')}</p>
      <label className="form-field">
        <span>{say('ruling.departsFrom')}</span>
        <input
          type="text"
          value={departsFrom.join(', ')}
          onChange={(event) =>
            onRuling({ ...ruling, departsFrom: event.target.value.split(/[\s,，、]+/).filter(Boolean) })
          }
        />
      </label>
      {(['en', 'zh'] as const).map((language) => (
        <label className="form-field" key={language}>
          <span>
            {say('ruling.reason')} <span lang={language}>({language === 'en' ? 'English' : '中文'})</span>
          </span>
          <textarea
            rows={2}
            lang={language}
            value={reason[language]}
            onChange={(event) =>
              onRuling({ ...ruling, reason: { ...reason, [language]: event.target.value } })
            }
          />
        </label>
      ))}
      <button type="button" className="button small" onClick={onLeave}>
        {say('ruling.leave')}
      </button>
    </fieldset>
  );
}
