/** Every route by which what happens leaves the house: checkpoints, archives, feeds, webhooks, mails. */
import * as archive from './archive.ts';
import * as checkpoint from './checkpoint.ts';
import * as feed from './feed.ts';
import * as notice from './notice.ts';
import * as webhook from './webhook.ts';

/** Every route by which what happens leaves the house, in the order in which they are documented. */
export const outwardRoutes = [
  checkpoint.getCheckpoint,
  checkpoint.getCheckpointKeys,
  checkpoint.rotateCheckpointKey,
  checkpoint.getGrowth,
  checkpoint.getReceipt,
  archive.getArchive,
  archive.importArchive,
  feed.getProcessCalendar,
  feed.getProcessFeed,
  feed.getProcessTable,
  feed.listCalendarAddresses,
  feed.makeCalendarAddress,
  feed.revokeCalendarAddress,
  feed.getSecretCalendar,
  webhook.listWebhooks,
  webhook.makeWebhook,
  webhook.removeWebhook,
  webhook.enableWebhook,
  webhook.rotateWebhookSecret,
  webhook.testWebhook,
  webhook.listDeliveries,
  notice.getNoticeSettings,
  notice.putNoticeSettings,
  notice.getUnsubscribe,
  notice.unsubscribe,
  notice.listMails,
] as const;
