export function Read() {
  return <main id="main" />;
}
