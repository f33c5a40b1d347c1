import type { Language } from '../model.ts';
import { findTimes } from '../time/find.ts';
import type { TimeMention } from '../time/mention.ts';
import type { Ground } from './clause.ts';
import type { Mark } from './marks.ts';

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：' };

/** Chinese with signs of one width, so that the grammar meets one comma; offsets stay. */
function foldSigns(text: string, language: Language): string {
  return language === 'zh'
    ? text.replace(/(?<![0-9])[,;:]|[,;:](?![0-9])/gu, (sign) => fullWidth[sign] ?? sign)
    : text;
}

/** The ground of a block or note; its times are looked for when an act asks for them, which most do not. */
export class BlockGround implements Ground {
  readonly eId: string;
  readonly text: string;
  readonly language: Language;
  readonly marks: readonly Mark[];
  private readonly printed: string;
  private readonly organ: string;
  private known: readonly TimeMention[] | null = null;

  /** @param organ - short name of the organ that speaks: whose session "its fiftieth session" is */
  constructor(eId: string, printed: string, language: Language, marks: readonly Mark[], organ: string) {
    this.eId = eId;
    this.text = foldSigns(printed, language);
    this.language = language;
    this.marks = marks;
    this.printed = printed;
    this.organ = organ;
  }

  get times(): readonly TimeMention[] {
    this.known ??= findTimes(this.printed, this.language, this.organ);
    return this.known;
  }
}
