/** A list as a document: Word, CSV, JSON, print. What a file says is what the hat may see. */
import type { ListView } from '@rostrum/procedure';
import type { ReactNode } from 'react';
import { listFile } from '../../client/participation.ts';
import { useWornText } from '../../client/worn.ts';
import { Menu } from '../../kit/menu/menu.tsx';
import { useLocale, useMessage } from '../../shell/locale.tsx';
import { useParticipation } from './frame.tsx';

const formats = ['docx', 'csv', 'json'] as const;

/** The menu of exports, in the language of the interface. */
export function ListExport({ list }: { readonly list: ListView }): ReactNode {
  const say = useMessage();
  const hat = useWornText();
  const { language } = useLocale();
  const { id } = useParticipation();
  const written = language === 'zh' ? 'zh' : 'en';
  return (
    <span className="no-print">
      <Menu
        label={say('toolbar.export')}
        choices={[
          ...formats.map((format) => ({
            id: format,
            label: say(`participation.export.${format}`),
            hint: `.${format}`,
            href: listFile(id, list.id, format, written, hat),
            download: `${list.id}.${format}`,
          })),
          { id: 'print', label: say('export.print'), act: () => window.print() },
        ]}
      />
    </span>
  );
}
