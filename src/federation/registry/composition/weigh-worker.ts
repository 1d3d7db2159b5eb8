// Before anything that holds decorators.
import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import { type WeighRequest, weighMembers } from './weigh-members.js';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread has none
parentPort?.postMessage(weighMembers(workerData as WeighRequest));
