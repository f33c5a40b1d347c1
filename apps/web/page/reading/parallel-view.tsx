export function ParallelView({ otherKey }: { otherKey: string | null }) {
  return <p>{otherKey}</p>;
}
