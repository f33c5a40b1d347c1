export const termsZh: Readonly<Record<string, string>> = {};
