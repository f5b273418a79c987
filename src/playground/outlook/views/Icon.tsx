/** Line icons of the page, drawn on a 20 × 20 grid. */
const PATHS = {
  mail: "M3 5.5h14v9H3zM3 6l7 5 7-5",
  calendar: "M3.5 4.5h13v12h-13zM3.5 8h13M7 3v3M13 3v3",
  people: "M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 15.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M13.5 9.5a2 2 0 1 0 0-4M14 12c1.8.2 3 1.4 3 3.3",
  search: "M9 14A5 5 0 1 0 9 4a5 5 0 0 0 0 10zM12.7 12.7 17 17",
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  settings: "M8.3 4.7L8.7 2.7L11.3 2.7L11.7 4.7L12.6 5.0L14.3 4.0L16.0 5.7L15.0 7.4L15.3 8.3L17.3 8.7L17.3 11.3L15.3 11.7L15.0 12.6L16.0 14.3L14.3 16.0L12.6 15.0L11.7 15.3L11.3 17.3L8.7 17.3L8.3 15.3L7.4 15.0L5.7 16.0L4.0 14.3L5.0 12.6L4.7 11.7L2.7 11.3L2.7 8.7L4.7 8.3L5.0 7.4L4.0 5.7L5.7 4.0L7.4 5.0zM10 12.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8z",
  faults: "M10 3.5 17.5 16.500h-15zM10 8v4M10 14.200h.01",
  inbox: "M3 11l2-6.5h10L17 11v4.5H3zM3 11h4l1 2h4l1-2h4",
  drafts: "M4 16l.7-3.2 8.6-8.6 2.5 2.5-8.6 8.6zM11.6 5.9l2.5 2.5",
  sent: "M3 4l14.5 6L3 16l2-6zM5 10h6",
  dropped: "M10 3v8M6.8 8 10 11.2 13.2 8M3.5 12v4h13v-4",
  newMail: "M3 5.5h9M3 5.5v9h14V9.5M3 6l7 5 2.2-1.6M15 2.5v6M12 5.5h6",
  delete: "M4 5.5h12M8 5.5V4h4v1.5M5.5 5.5l.8 11h7.400l.8-11M8.5 8.5v5M11.5 8.5v5",
  reply: "M8 4.5 3.5 9 8 13.5M3.5 9h7.5c3.3 0 5.5 2.2 5.5 6",
  replyAll: "M7 4.5 2.5 9 7 13.5M11 4.5 6.5 9 11 13.5M6.5 9h5.5c3 0 5 2 5 6",
  forward: "M12 4.5 16.5 9 12 13.5M16.5 9H9c-3.3 0-5.5 2.2-5.5 6",
  read: "M3 8.5 10 4l7 4.5v7.5H3zM3 8.5l7 4.5 7-4.5",
  download: "M10 3.5v9M6.5 9.2 10 12.700l3.5-3.5M4 16.5h12",
  open: "M3 5h5l1.5 2H17v9H3zM3 9.5h14",
  close: "M5 5l10 10M15 5 5 15",
  pin: "M7.5 3h5l-.5 5.5 2.5 2.5h-9L8 8.5zM10 11v6",
  unpin: "M7.5 3h5l-.5 5.5 2.5 2.5h-9L8 8.5zM10 11v6M3 3l14 14",
  bold: "M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z",
  italic: "M8.5 4h6M5.5 16h6M11.5 4l-3 12",
  underline: "M6 3.5v6a4 4 0 0 0 8 0v-6M5 17h10",
  bullets: "M8 5.5h9M8 10h9M8 14.5h9M4 5.5h.01M4 10h.01M4 14.5h.01",
  numbering: "M8 5.5h9M8 10h9M8 14.5h9M3.5 4.5l1-.5v3.5M3.3 12.800c.3-1 2-.8 1.8.3-.2.7-1.8 1.4-1.8 2.400h2",
  plainText: "M4 5h12M10 5v11M7.5 16h5",
  richText: "M3 16 7.5 5h1L13 16M4.8 12h6.400M14 12.5l2-2 2 2M16 10.5v5.5",
  attachment: "M7 10.5l4.5-4.5a2.5 2.5 0 0 1 3.5 3.5l-6 6a4 4 0 0 1-5.7-5.700L9 4",
  image: "M3 4.5h14v11H3zM3 13l4-4 4 4 2.5-2.5L17 14M12.5 7.5h.01",
  shield: "M10 3l6 2v5c0 3.5-2.5 6-6 7-3.5-1-6-3.5-6-7V5z",
  info: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9v4.5M10 6.5h.01",
  check: "M4 10.5 8 14.5 16 6",
  chevronDown: "M5 8l5 5 5-5",
  back: "M12 4 6 10l6 6M6 10h11",
  waffle: "M4 4h2v2H4zM9 4h2v2H9zM14 4h2v2h-2zM4 9h2v2H4zM9 9h2v2H9zM14 9h2v2h-2zM4 14h2v2H4zM9 14h2v2H9zM14 14h2v2h-2z",
} as const;

export type IconName = keyof typeof PATHS;

/** An icon beside words: it says nothing itself. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): React.JSX.Element {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.25" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The add-in's own mark on its ribbon button. */
export function AddInIcon(): React.JSX.Element {
  return <img className="icon" src="assets/icon-32.png" width={20} height={20} alt="" />;
}
