import { Camera, Link2, type LucideIcon, Mic, Paperclip, PencilLine, Video, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useT } from '../../i18n';
import { Button, Icon, IconButton, TextArea, TextField } from '../../ui';
import { Recorder } from '../shared/capture/Recorder';
import { canRecord, nameOf, type Recording } from '../shared/capture/recording';
import type { Draft } from './drafts';
import styles from './Evidence.module.css';
import { FileCard } from './FileCard';
import { useFiles } from './useFiles';

interface Props {
  draft: Draft;
  change: (next: Partial<Draft>) => void;
  /** Somebody has tried to send it: say what is missing. */
  tried: boolean;
  onFault: (text: string) => void;
}

/** Big buttons for each way to show something, and what has been caught. */
export function Capture({ draft, change, tried, onFault }: Props) {
  const t = useT();
  const photo = useRef<HTMLInputElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [writing, setWriting] = useState(draft.text !== '');
  const [linking, setLinking] = useState(false);
  const [recording, setRecording] = useState<Recording>();
  const hasNothing = draft.files.length === 0 && draft.links.length === 0 && !draft.text.trim();

  const files = useFiles({ draft, change, onFault });
  const record = (what: Recording) => files.hasRoom() && setRecording(what);

  return (
    <>
      <div className={styles.capture}>
        <Way icon={Camera} label={t('add.photo')} onClick={() => photo.current?.click()} />
        {canRecord() && <Way icon={Video} label={t('add.video')} onClick={() => record('video')} />}
        {canRecord() && <Way icon={Mic} label={t('add.voice')} onClick={() => record('voice')} />}
        <Way icon={Paperclip} label={t('add.file')} onClick={() => file.current?.click()} />
        <Way icon={Link2} label={t('add.link')} onClick={() => setLinking(true)} />
        <Way icon={PencilLine} label={t('add.write')} onClick={() => setWriting(true)} />
      </div>
      <input ref={photo} type="file" accept="image/*" capture="environment" hidden onChange={files.take} />
      <input
        ref={file}
        type="file"
        multiple
        accept="image/*,application/pdf,audio/*,video/*"
        hidden
        onChange={files.take}
      />
      {recording && (
        <Recorder
          key={recording}
          what={recording}
          ask={t(`add.record.${recording}`)}
          onDone={(blob) => {
            setRecording(undefined);
            files.keep([{ blob, name: nameOf(recording, blob.type) }]);
          }}
          onCancel={() => setRecording(undefined)}
        />
      )}
      {draft.files.map((one) => (
        <FileCard
          key={one.id}
          file={one}
          tried={tried}
          onChange={(altText) => files.describe(one.id, altText)}
          onRemove={() => files.remove(one.id)}
        />
      ))}
      <Links draft={draft} change={change} linking={linking} onDone={() => setLinking(false)} />
      {writing && (
        <TextArea
          label={t('add.words')}
          value={draft.text}
          maxLength={4000}
          onChange={(text) => change({ text })}
        />
      )}
      {tried && hasNothing && (
        <p className={styles.fault} role="alert">
          {t('add.nothing')}
        </p>
      )}
    </>
  );
}

function Way({ icon, label, onClick }: { icon: LucideIcon; label: string; onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      <Icon of={icon} />
      {label}
    </button>
  );
}

interface LinksProps extends Pick<Props, 'draft' | 'change'> {
  linking: boolean;
  onDone: () => void;
}

const isAddress = (text: string) => URL.canParse(text) && /^https?:/.test(text);

function Links({ draft, change, linking, onDone }: LinksProps) {
  const t = useT();
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const full = /^\w+:/.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
    setWrong(!isAddress(full));
    if (!isAddress(full)) return;
    change({ links: [...draft.links, full] });
    setAddress('');
    onDone();
  };
  return (
    <>
      {draft.links.map((link) => (
        <p className={styles.link} key={link}>
          <Icon of={Link2} />
          <span dir="ltr">{link}</span>
          <IconButton
            icon={X}
            label={t('add.removeName', { name: link })}
            onClick={() => change({ links: draft.links.filter((one) => one !== link) })}
          />
        </p>
      ))}
      {linking && (
        <div className={styles.linkField}>
          <TextField
            label={t('add.address')}
            type="url"
            inputMode="url"
            value={address}
            onChange={setAddress}
            error={wrong ? t('add.address.wrong') : undefined}
          />
          <Button onClick={add}>{t('add.address.add')}</Button>
        </div>
      )}
    </>
  );
}
