/** Line icons of the page, drawn on a 20 × 20 grid. */
const PATHS = {
  mail: "M3 5.5h14v9H3zM3 6l7 5 7-5",
  calendar: "M3.5 4.5h13v12h-13zM3.5 8h13M7 3v3M13 3v3",
  people: "M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 15.5c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M13.5 9.5a2 2 0 1 0 0-4M14 12c1.8.2 3 1.4 3 3.3",
  search: "M9 14A5 5 0 1 0 9 4a5 5 0 0 0 0 10zM12.7 12.7 17 17",
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  settings: "M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM10 2.8v2.4M10 14.8v2.4M2.8 10h2.4M14.8 10h2.4M4.9 4.9l1.7 1.7M13.4 13.4l1.7 1.7M15.1 4.9l-1.7 1.7M6.6 13.4l-1.7 1.7",
  inbox: "M3 11l2-6.5h10L17 11v4.5H3zM3 11h4l1 2h4l1-2h4",
  drafts: "M4 16l.7-3.2 8.6-8.6 2.5 2.5-8.6 8.6zM11.6 5.9l2.5 2.5",
  sent: "M3 4l14.5 6L3 16l2-6zM5 10h6",
  dropped: "M10 3v8M6.8 8 10 11.2 13.2 8M3.5 12v4h13v-4",
  newMail: "M3 5.5h9M3 5.5v9h14V9.5M3 6l7 5 2.2-1.6M15 2.5v6M12 5.500h6",
  delete: "M4 5.500h12M8 5.500V4h4v1.500M5.500 5.500l.8 11h7.400l.8-11M8.500 8.500v5M11.500 8.500v5",
  reply: "M8 4.500 3.500 9 8 13.500M3.500 9h7.500c3.300 0 5.500 2.200 5.500 6",
  replyAll: "M7 4.500 2.500 9 7 13.500M11 4.500 6.500 9 11 13.500M6.500 9h5.500c3 0 5 2 5 6",
  forward: "M12 4.500 16.500 9 12 13.500M16.500 9H9c-3.300 0-5.500 2.200-5.500 6",
  read: "M3 8.500 10 4l7 4.500v7.500H3zM3 8.500l7 4.500 7-4.500",
  download: "M10 3.500v9M6.500 9.200 10 12.700l3.500-3.500M4 16.500h12",
  open: "M3 5h5l1.500 2H17v9H3zM3 9.500h14",
  close: "M5 5l10 10M15 5 5 15",
  pin: "M7.500 3h5l-.5 5.500 2.500 2.500h-9L8 8.500zM10 11v6",
  unpin: "M7.500 3h5l-.5 5.500 2.500 2.500h-9L8 8.500zM10 11v6M3 3l14 14",
  bold: "M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z",
  italic: "M8.500 4h6M5.500 16h6M11.500 4l-3 12",
  underline: "M6 3.500v6a4 4 0 0 0 8 0v-6M5 17h10",
  bullets: "M8 5.500h9M8 10h9M8 14.500h9M4 5.500h.010M4 10h.010M4 14.500h.010",
  numbering: "M8 5.500h9M8 10h9M8 14.500h9M3.500 4.500l1-.500v3.500M3.300 12.800c.3-1 2-.8 1.800.3-.2.700-1.800 1.400-1.800 2.400h2",
  plainText: "M4 5h12M10 5v11M7.500 16h5",
  richText: "M3 16 7.500 5h1L13 16M4.800 12h6.400M14 12.500l2-2 2 2M16 10.500v5.500",
  attachment: "M7 10.500l4.500-4.500a2.500 2.500 0 0 1 3.500 3.500l-6 6a4 4 0 0 1-5.700-5.700L9 4",
  image: "M3 4.500h14v11H3zM3 13l4-4 4 4 2.500-2.500L17 14M12.500 7.500h.010",
  shield: "M10 3l6 2v5c0 3.500-2.500 6-6 7-3.500-1-6-3.500-6-7V5z",
  info: "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9v4.500M10 6.500h.010",
  check: "M4 10.500 8 14.500 16 6",
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
