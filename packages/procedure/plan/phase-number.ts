/** The number of a phase as texts print it. */

/** Ordinals of phases as printed, by number. */
const ORDINALS: readonly RegExp[] = [
  /第一|first|one|prem|primer|перв|أولى|\b1\b|\bi\b/iu,
  /第二|second|two|deuxi|segund|втор|ثانية|\b2\b|\bii\b/iu,
  /第三|third|three|trois|tercer|трет|ثالثة|\b3\b|\biii\b/iu,
  /第四|fourth|four|quatr|cuart|четв|رابعة|\b4\b|\biv\b/iu,
  /第五|fifth|five|cinq|quint|пят|خامسة|\b5\b|\bv\b/iu,
];

/** The number of a phase in words, digits or roman numerals: "Phase II", 第二阶段; null where none is printed. */
export function phaseNumber(words: string): number | null {
  const index = ORDINALS.findIndex((pattern) => pattern.test(words));
  return index < 0 ? null : index + 1;
}
