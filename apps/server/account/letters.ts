/** The letters of accounts, in English and Chinese; whoever reads another language gets English. */
import type { Language } from '@rostrum/resolution';
import type { Letter } from '../mail/mailer.ts';

/** A letter without its address. */
type Words = Pick<Letter, 'subject' | 'text'>;

/** What stands in letters. */
interface Facts {
  /** The address of the server. */
  readonly origin: string;
  /** The link for which the letter is sent. */
  readonly link: string;
  /** For what somebody is invited: the title of the process. */
  readonly what: string;
  /** Whose account it is about, where there is one. */
  readonly person?: string;
}

/** Why a letter of accounts is sent. */
export type LetterKind =
  | 'recovery'
  | 'invitation'
  | 'administrator'
  | 'sign-up'
  | 'account-exists'
  | 'password-changed';

type Letters = Readonly<Record<LetterKind, (facts: Facts) => Words>>;

const english: Letters = {
  recovery: ({ link, origin }) => ({
    subject: 'Rostrum: set a new password',
    text: `Somebody, probably you, asked to set a new password for your account at ${origin}.

Open this link within an hour:
${link}

If it was not you, do nothing: your password stays as it is. Nobody can use this link but who can read your mail.`,
  }),
  invitation: ({ link, what, origin }) => ({
    subject: `Rostrum: you are invited to ${what}`,
    text: `You are invited to take part in ${what}, on ${origin}.

Open this link within fourteen days to accept:
${link}

The link is for you alone; please do not pass it on. If you did not expect this letter, you need do nothing.`,
  }),
  administrator: ({ link, origin }) => ({
    subject: 'Rostrum: you are invited to administer the server',
    text: `You are invited to administer Rostrum at ${origin}.

Open this link within fourteen days to accept:
${link}

The link is for you alone; please do not pass it on. If you did not expect this letter, you need do nothing.`,
  }),
  'sign-up': ({ link, origin }) => ({
    subject: 'Rostrum: make your account',
    text: `Somebody, probably you, asked for an account at ${origin} with this address.

Open this link within a day to make it:
${link}

If it was not you, do nothing: no account is made.`,
  }),
  'account-exists': ({ link, origin }) => ({
    subject: 'Rostrum: you have an account already',
    text: `Somebody, probably you, asked for an account at ${origin} with this address. You have one already.

Sign in here; "Forgotten the password?" helps if you have lost it:
${link}

If it was not you, do nothing.`,
  }),
  'password-changed': ({ link, origin }) => ({
    subject: 'Rostrum: your password was changed',
    text: `The password of your account at ${origin} was changed just now, and every other session was ended.

If it was not you, set a new one at once with "Forgotten the password?":
${link}`,
  }),
};

const chinese: Letters = {
  recovery: ({ link, origin }) => ({
    subject: 'Rostrum：设置新密码',
    text: `有人（很可能是您本人）请求为您在 ${origin} 的账户设置新密码。

请在一小时内打开此链接：
${link}

如果不是您本人，请不必理会：您的密码保持不变。只有能阅读您邮件的人才能使用此链接。`,
  }),
  invitation: ({ link, what, origin }) => ({
    subject: `Rostrum：邀请您参加${what}`,
    text: `邀请您在 ${origin} 参加${what}。

请在十四天内打开此链接接受邀请：
${link}

此链接仅供您本人使用，请勿转发。如果您并未料到会收到此信，不必理会。`,
  }),
  administrator: ({ link, origin }) => ({
    subject: 'Rostrum：邀请您管理服务器',
    text: `邀请您管理位于 ${origin} 的 Rostrum。

请在十四天内打开此链接接受邀请：
${link}

此链接仅供您本人使用，请勿转发。如果您并未料到会收到此信，不必理会。`,
  }),
  'sign-up': ({ link, origin }) => ({
    subject: 'Rostrum：建立您的账户',
    text: `有人（很可能是您本人）请求以此地址在 ${origin} 建立账户。

请在一天内打开此链接完成：
${link}

如果不是您本人，请不必理会：不会建立任何账户。`,
  }),
  'account-exists': ({ link, origin }) => ({
    subject: 'Rostrum：您已有账户',
    text: `有人（很可能是您本人）请求以此地址在 ${origin} 建立账户。您已有账户。

请在此登录；如已忘记密码，请使用“忘记密码？”：
${link}

如果不是您本人，请不必理会。`,
  }),
  'password-changed': ({ link, origin }) => ({
    subject: 'Rostrum：您的密码已更改',
    text: `您在 ${origin} 的账户密码刚刚更改，所有其他会话均已结束。

如果不是您本人所为，请立即使用“忘记密码？”设置新密码：
${link}`,
  }),
};

/** A letter of accounts. */
export function letter(kind: LetterKind, to: string, language: Language, facts: Facts): Letter {
  const words = (language === 'zh' ? chinese : english)[kind](facts);
  const { person } = facts;
  return { to, language, ...words, ...(person === undefined ? {} : { person }) };
}
