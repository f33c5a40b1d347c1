/** A server with a rehearsal of 71/280 in which organizations apply, a list goes to Member States and one of them objects. */
import type { ServeOptions } from '../serve.ts';
import { type AccountGround, accountGround } from './account-ground.ts';
import { startMailPeer } from './mail-peer.ts';
import type { Visitor } from './visitor.ts';

/** The admission under which organizations apply. */
export const listed = 'op_6__point_b.stakeholder-listed';

/** The step that orders the list, and the list's name. */
export const list = 'stakeholder-list-preparatory-process';

/** The form that applicants fill in: one text, one document. */
export const form = 'application-form';

const worded = (en: string, zh: string) => ({ en, zh });
const field = { hint: null, required: true, showWhen: null, options: [], least: null, most: null };

const formRequest = {
  form,
  purpose: 'application',
  admissions: [listed],
  title: worded('Application', '申请'),
  sections: [
    {
      id: 'about',
      title: worded('About you', '关于贵组织'),
      text: null,
      showWhen: null,
      fields: [
        { ...field, id: 'contact', kind: 'text', label: worded('Contact', '联系人') },
        { ...field, id: 'statutes', kind: 'file', label: worded('Statutes', '章程'), required: false },
      ],
    },
  ],
  opens: null,
  closes: null,
  perParty: null,
};

/** The smallest PDF that is one. */
export const pdf = (words: string) =>
  new TextEncoder().encode(
    `%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

/** An act as it was recorded, as far as tests look at it. */
export interface SeenAct {
  readonly name: string;
  readonly position: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A process in which people take part. */
export interface ParticipationGround extends AccountGround {
  readonly process: string;
  readonly anybody: Visitor;
  /** Performs an act and gives what was recorded; fails on anything but that. */
  perform(hat: string, act: string, request: object, who?: Visitor): Promise<readonly SeenAct[]>;
  /** Asks below the process under a hat. */
  look<Body = Record<string, unknown>>(
    hat: string,
    path: string,
    who?: Visitor,
  ): ReturnType<typeof Visitor.prototype.ask<Body>>;
  /** Hands in a document. */
  handIn(hat: string, bytes: Uint8Array<ArrayBuffer>, name: string, who?: Visitor): Promise<Response>;
  /** An organization that has applied with a document. */
  apply(name: string, contact: string, country: string, who?: Visitor): Promise<Applied>;
}

/** What came of an application. */
export interface Applied {
  readonly application: string;
  /** As bearer. */
  readonly party: string;
  readonly answers: string;
  readonly document: string;
}

export const cookieOf = (who: Visitor) =>
  [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

/** Starts such a server; the process runs and has a form. */
export async function participationGround(
  options: Partial<ServeOptions> = {},
): Promise<ParticipationGround & { readonly notices: Awaited<ReturnType<typeof startMailPeer>> }> {
  const notices = await startMailPeer();
  const smtp = { url: notices.url, from: 'Rostrum <rostrum@example.org>' };
  // Without the sample processes, which are recorded in the order in which they happen to be ready.
  const ground = await accountGround({ mode: 'live', smtp, privateWebhooks: true, ...options });
  const anybody = ground.visitor();
  const administrator = ground.visitor();
  const token = ground.server.server.setUpLink?.split('#')[1];
  const account = { name: 'Chief', email: 'chief@example.org', password: 'the chief of nine lives' };
  await administrator.ask('POST', '/api/account/invitation/acceptance', { token, account });
  const opened = await administrator.ask<{ process: { id: string } }>('POST', '/api/processes', {
    documents: ['A-RES-71-280.zh'],
    rehearsal: true,
  });
  if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
  const process = opened.body.process.id;
  const at = `/api/processes/${process}`;

  const perform: ParticipationGround['perform'] = async (hat, act, request, who = anybody) => {
    const answer = await who.ask<{ acts: readonly SeenAct[] }>('POST', `${at}/acts/${act}`, request, {
      'rostrum-hat': hat,
    });
    if (answer.status !== 201) throw new Error(`${act} as ${hat}: ${JSON.stringify(answer.body)}`);
    return answer.body.acts;
  };
  const handIn: ParticipationGround['handIn'] = (hat, bytes, name, who = anybody) =>
    ground.server.ask(`${at}/attachments?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      body: bytes,
      headers: { 'content-type': 'application/octet-stream', 'rostrum-hat': hat, cookie: cookieOf(who) },
    });
  const look: ParticipationGround['look'] = (hat, path, who = anybody) =>
    who.ask('GET', `${at}${path}`, undefined, { 'rostrum-hat': hat });
  await perform('secretariat', 'startProcess', {});
  await perform('secretariat', 'defineForm', formRequest);
  return {
    ...ground,
    ...{ notices, process, anybody, perform, handIn },
    look,
    async apply(name, contact, country, who = anybody) {
      const kept = (await (await handIn('public', pdf(name), `${name}.pdf`, who)).json()) as { id: string };
      const organization = { name, otherNames: [], kind: 'ngo', country, website: null, leadership: 'women' };
      const answers = { contact, statutes: kept.id };
      const request = { admission: listed, organization, form, answers };
      await perform('public', 'submitApplication', request, who);
      const { body } = await look<{
        applications: (Applied & { id: string; organization: { name: string } })[];
      }>('secretariat', '/participation');
      const found = body.applications.find((each) => each.organization.name === name);
      if (!found) throw new Error(`${name} has not applied: ${JSON.stringify(body.applications)}`);
      return { application: found.id, party: found.party, answers: found.answers, document: kept.id };
    },
    async close() {
      await ground.close();
      await notices.close();
    },
  };
}
