/** Keys of a node or workload that hold most of its lines and nothing that is asked for. */
const UNNEEDED = /^( *)(?:managedFields|images|volumesInUse|volumesAttached|volumes|volumeMounts|tolerations):$/;
const ITEM = /^- /;

/**
 * The objects of the YAML that kubectl prints, each as a YAML document of its own, without the parts that are not needed:
 * reading YAML takes long, and lists of images make up most of it.
 */
export function yamlObjects(text: string): string[] {
  const objects: string[] = [];
  let lines: string[] = [];
  let skip: number | undefined;
  let inItem = false;
  const close = () => {
    if (lines.some((line) => line.trim() !== '')) objects.push(lines.join('\n'));
    lines = [];
  };
  for (const line of text.split('\n')) {
    if (skip !== undefined && belongsBelow(line, skip)) continue;
    skip = undefined;
    if (line.startsWith('---') || line.startsWith('...')) close();
    else if (ITEM.test(line)) {
      close();
      inItem = true;
      lines.push(`  ${line.slice(2)}`);
    } else {
      // The list's own keys go on after its last item.
      if (inItem && /^\S/.test(line)) {
        close();
        inItem = false;
      }
      const unneeded = UNNEEDED.exec(line);
      if (unneeded) skip = unneeded[1]?.length ?? 0;
      else lines.push(line);
    }
  }
  close();
  return objects;
}

/** Whether a line belongs to the value of a key that stands `indent` spaces in: list items may stand as far in as their key. */
function belongsBelow(line: string, indent: number): boolean {
  const own = line.search(/\S/);
  return own > indent || (own === indent && line.startsWith('- ', own)) || own === -1;
}
