import { useSyncExternalStore } from 'react';
import { network } from '../api/network';

export const useOnline = () => useSyncExternalStore(network.subscribe, network.isOnline);
