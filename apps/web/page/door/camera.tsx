/** The camera of the phone, looking for codes. */
import jsQR from 'jsqr';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useMessage } from '../../shell/locale.tsx';

/** Codes are looked for this often; more only warms the phone. */
const everyMilliseconds = 150;

/** A frame no larger than this is enough for a badge at arm's length. */
const widest = 640;

type State = 'off' | 'starting' | 'on' | 'refused' | 'none';

interface CameraProps {
  /** Called with the text of a code each time that one is seen. */
  readonly onCode: (text: string) => void;
}

function frameOf(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | null {
  if (video.videoWidth === 0) return null;
  const scale = Math.min(1, widest / video.videoWidth);
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return context?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
}

function release(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

/** The camera, off until it is asked for. */
export function Camera({ onCode }: CameraProps): ReactNode {
  const say = useMessage();
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onCode);
  const [state, setState] = useState<State>('off');
  const wanted = state === 'starting' || state === 'on';

  useEffect(() => {
    told.current = onCode;
  }, [onCode]);

  useEffect(() => {
    if (!wanted) return;
    let stream: MediaStream | null = null;
    let over = false;
    const canvas = document.createElement('canvas');
    const look = () => {
      const frame = video.current && frameOf(video.current, canvas);
      const code = frame && jsQR(frame.data, frame.width, frame.height, { inversionAttempts: 'dontInvert' });
      if (code?.data) told.current(code.data);
    };
    const timer = setInterval(look, everyMilliseconds);
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (over || !video.current) {
        release(stream);
        return;
      }
      video.current.srcObject = stream;
      await video.current.play();
      setState('on');
    };
    start().catch((error: unknown) => {
      if (!over)
        setState(error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'none');
    });
    return () => {
      over = true;
      clearInterval(timer);
      release(stream);
    };
  }, [wanted]);

  return (
    <div className="door-camera" data-state={state}>
      <video ref={video} playsInline muted hidden={!wanted} aria-label={say('door.camera')} />
      <button type="button" className="button primary" onClick={() => setState(wanted ? 'off' : 'starting')}>
        {say(wanted ? 'door.camera.stop' : 'door.camera.start')}
      </button>
      {state === 'refused' || state === 'none' ? (
        <p role="alert">{say(state === 'refused' ? 'door.camera.refused' : 'door.camera.none')}</p>
      ) : null}
    </div>
  );
}
