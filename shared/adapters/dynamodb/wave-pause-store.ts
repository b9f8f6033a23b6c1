import type { SendingFigures } from '../../domain/wave/sending-health.ts';
import { SendingPause } from '../../domain/wave/sending-pause.ts';
import { setting, settingOrRemoving, updateItem } from './conditional-update.ts';
import type { Database } from './database.ts';
import { waveKey } from './wave-store.ts';

const IS_RUNNING = {
  text: '#state IN (:launching, :open)',
  values: { ':launching': 'launching', ':open': 'open' },
};

/** Pauses a wave that is launching or open; false when it is not, or is paused already. */
export async function putPause(db: Database, waveId: string, pause: SendingPause): Promise<boolean> {
  return await updateItem(db, 'main', waveKey(waveId), setting({ pause: SendingPause.parse(pause) }), {
    text: `${IS_RUNNING.text} AND attribute_not_exists(#pause)`,
    values: IS_RUNNING.values,
  });
}

/** Takes that very pause away, and keeps what was seen by then; false when it is no longer there. */
export async function removePause(
  db: Database,
  waveId: string,
  pause: SendingPause,
  figuresSeen: SendingFigures | undefined,
): Promise<boolean> {
  const change = settingOrRemoving({ ...(figuresSeen && { figuresSeen }), pause: undefined });
  return await updateItem(db, 'main', waveKey(waveId), change, {
    text: '#pause.#at = :pausedAt',
    values: { ':pausedAt': pause.at },
  });
}
