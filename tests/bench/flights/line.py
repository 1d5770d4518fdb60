"""A line between this machine and a network namespace on which every packet takes its time, made of two tun devices.

Unlike `tc netem` it needs no module of the kernel; TCP at both ends is the kernel's own. Needs root.
Usage: line.py <namespace> <seconds one way>. Says "ready", and goes when it is told to.
"""
import fcntl
import heapq
import os
import select
import struct
import subprocess
import sys
import time

TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000


def tun(name):
    device = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(device, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TUN | IFF_NO_PI))
    return device


def run(*command):
    subprocess.check_call(command)


namespace, delay = sys.argv[1], float(sys.argv[2])
here, there = tun("flights0"), tun("flights1")
run("ip", "link", "set", "flights1", "netns", namespace)
for within, name, address in ((), "flights0", "10.99.0.1/24"), (("ip", "netns", "exec", namespace), "flights1", "10.99.0.2/24"):
    run(*within, "ip", "addr", "add", address, "dev", name)
    run(*within, "ip", "link", "set", name, "mtu", "1500", "up")
print("ready", flush=True)

under_way, count = [], 0
while True:
    while under_way and under_way[0][0] <= time.monotonic():
        _, _, target, packet = heapq.heappop(under_way)
        os.write(target, packet)
    patience = max(0, under_way[0][0] - time.monotonic()) if under_way else 1
    for device in select.select([here, there], [], [], patience)[0]:
        count += 1
        heapq.heappush(under_way, (time.monotonic() + delay, count, there if device == here else here, os.read(device, 65536)))
