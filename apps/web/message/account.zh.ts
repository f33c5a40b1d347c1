/** Messages of the screens of accounts, in Chinese. */
import type { accountEn } from './account.en.ts';

/** As in English. */
export const accountZh: Readonly<Record<keyof typeof accountEn, string>> = {
  'problem.expired': '此链接已使用或已过期',
  'problem.forbidden': '此事须由他人办理',
  'problem.not-recognised': '无法以此登录',
  'problem.prove-again': '请再次证明是您本人',
  'problem.too-many': '尝试次数过多，请稍候',
  'problem.unauthenticated': '请先登录',
  'problem.weak-password': '此密码太容易猜到',
};
