// A field that is saved when it is left. What is being written stays, whatever another window or a page that is read changes.
import { useRef, useState } from 'preact/hooks';

interface WrittenProps {
  value: string;
  longest: number;
  /** `was`: the value when the writing began. Whether it was saved: what could not be saved stays in the field. */
  onSave: (text: string, was: string) => Promise<boolean>;
  rows?: number;
}

export function Written({ value, longest, onSave, rows }: WrittenProps) {
  /** Null unless something is being written. */
  const [draft, setDraft] = useState<string | null>(null);
  const was = useRef(value);
  const write = (text: string) => {
    if (draft === null) was.current = value;
    setDraft(text);
  };
  const save = async (text: string) => {
    if (await onSave(text, was.current)) setDraft(null);
  };
  const field = {
    maxLength: longest,
    value: draft ?? value,
    onInput: (e: { currentTarget: { value: string } }) => write(e.currentTarget.value),
    onChange: (e: { currentTarget: { value: string } }) => void save(e.currentTarget.value),
  };
  return rows === undefined ? <input {...field} /> : <textarea rows={rows} {...field} />;
}
