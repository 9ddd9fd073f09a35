type Connection = { readonly saveData?: boolean; readonly type?: string };

/** Whether pictures may come by themselves: over Wi-Fi or a cable, and nobody saves data. Where a browser does not say: no. */
export function isGoodChannel(): boolean {
  const { connection } = navigator as { readonly connection?: Connection };
  return connection?.saveData === false && (connection.type === 'wifi' || connection.type === 'ethernet');
}
