/** A node that does nothing but send mails, to be killed by tests: ADDRESS OF THE DATABASE, ADDRESS OF THE NEXT SERVER. */
import { openDatabase } from '../database/database.ts';
import { openLog } from '../log.ts';
import { MailQueue } from '../mail/mail-queue.ts';
import { smtpCarrier } from '../mail/smtp.ts';

const [databaseUrl = '', url = ''] = process.argv.slice(2);
const log = openLog('error', (line) => process.stderr.write(line));
const { query } = await openDatabase({ data: '/nonexistent', databaseUrl }, log);
new MailQueue({ database: query, carrier: smtpCarrier({ url, from: 'rostrum@example.org' }), log }).start();
