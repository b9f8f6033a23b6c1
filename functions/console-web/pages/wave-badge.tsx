import type { Wave } from '#shared/domain/wave/wave.ts';
import { Badge } from '#shared/web/components/badge.tsx';
import type { Reader } from '../environment.ts';

export function WaveBadge({ reader, wave }: { reader: Reader; wave: Wave }) {
  const isLive = wave.state === 'open' || wave.state === 'launching';
  if (isLive && wave.pause) return <Badge kind="attention">{reader.phrases.waves.paused}</Badge>;
  return (
    <Badge {...(isLive ? { kind: 'live' } : wave.stoppedBecause && { kind: 'attention' })}>
      {reader.phrases.waves.state[wave.state]}
    </Badge>
  );
}
