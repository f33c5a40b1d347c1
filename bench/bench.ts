/**
 * `npm run bench`: how fast reading is, beside yardsticks over the same bytes in the same run; how time grows with size; what
 * a second core brings; how long registration takes with thousands, and how long people wait when they come at once; how many acts are recorded; how processes run. One table each. Ratios travel between machines, MB/s do not.
 */
import { benchArrival } from './speed/arrival.ts';
import { benchFolder } from './speed/folder.ts';
import { benchGrowth } from './speed/growth.ts';
import { benchParticipation } from './speed/participation.ts';
import { benchProcess } from './speed/process.ts';
import { benchReading } from './speed/reading.ts';
import { benchRecord } from './speed/record.ts';

benchReading();
benchGrowth();
benchParticipation();
await benchFolder();
await benchRecord();
await benchProcess();
await benchArrival();
