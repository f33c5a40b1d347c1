import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, NotCanonical } from './canonical-json.ts';

describe('canonical JSON (RFC 8785)', () => {
  it('is that of the example in section 3.2.2', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('orders keys as section 3.2.3 does', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object).toSorted()).toEqual(
      Object.values(value).toSorted(),
    );
    const order = [...canonicalJson(value).matchAll(/:"([A-Z][\w]+)/g)].map(([, word]) => word);
    expect(order).toEqual(['Carriage', 'One', 'Control', 'Latin', 'Euro', 'Emoji', 'Hebrew']);
  });

  it.each([
    [-0, '0', 'minus zero is zero'],
    [1e21, '1e+21', 'from here on with an exponent'],
    [999999999999999900000, '999999999999999900000', 'up to here without'],
    [5e-324, '5e-324', 'the smallest there is'],
    [9007199254740994, '9007199254740994', 'a whole number beyond the safe ones'],
  ])('writes %d as %s: %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each<[unknown, string]>([
    [Number.NaN, 'not a number'],
    [{ deep: [Number.POSITIVE_INFINITY] }, 'no end'],
    ['\ud800', 'half of a pair'],
    [{ '\udfff': 1 }, 'half of a pair in a key'],
    [() => 1, 'a function'],
    [undefined, 'nothing at all'],
    [1n, 'no number of JSON'],
  ])('refuses %o: %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(NotCanonical);
  });

  it('says the same whatever the order of keys, and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
