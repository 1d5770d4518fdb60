import type { MinorVersion } from '../kubernetes.ts';

/** A Kubernetes version without prefix and suffix: `v1.33.5-eks-113cf36` → `1.33.5`. */
export function releaseOf(kubelet: string | undefined): string | undefined {
  return /^v?(\d+\.\d+(?:\.\d+)?)/.exec(kubelet ?? '')?.[1];
}

/** The minor version of a Kubernetes version: `1.33.5` → `1.33`. */
export function minorOf(release: string | undefined): MinorVersion | undefined {
  return /^1\.\d+/.exec(release ?? '')?.[0];
}

/**
 * Name and version of a runtime as a node reports it: `containerd://1.4.8+azure` → containerd, 1.4.8.
 * Docker's versions 17 to 20 are printed without the zero of the month: `docker://19.3.13` is 19.03.13.
 */
export function runtimeOf(printed: string | undefined): { name: string; version?: string } | undefined {
  const match = /^([a-z][a-z0-9.-]{0,40}):\/\/v?(\d+(?:\.\d+)*)?/.exec(printed ?? '');
  const name = match?.[1];
  if (name === undefined) return undefined;
  const version = name === 'docker' ? match?.[2]?.replace(/^(1[7-9]|20)\.(\d)(?=\.|$)/, '$1.0$2') : match?.[2];
  return version === undefined ? { name } : { name, version };
}

/** The version in the tag of an image: `…/amazon-k8s-cni:v1.19.2-eksbuild.1` → `1.19.2`. */
export function imageVersion(image: string): string | undefined {
  return /:v?(\d+(?:\.\d+)*)[\w.+-]*(?:@|$)/.exec(image)?.[1];
}
