import type { Channel } from '../../domain/response/response.ts';

/** Larger targets where people stand before a screen; a narrow head, and no height of its own, in another page. */
export const CHANNEL_STYLES: Partial<Readonly<Record<Channel, string>>> = {
  kiosk:
    'body{font-size:18px}.scale span{min-height:64px;font-size:22px}.choice span{min-height:60px;font-size:18px}header a{min-height:56px}.line,select{min-height:60px}.none,.help,.ends,.limit{font-size:16px}button{min-height:72px;font-size:22px}',
  widget:
    'body{padding:0;background:var(--paper)}.sheet{min-height:0;max-width:none;padding:0 16px 24px;border-radius:0}header{min-height:44px}h1{font-size:21px;margin:8px 0}fieldset,.field{margin-top:32px}.before{margin-top:32px}.message{padding-top:8px}@media (min-width:680px){body{padding:0}.sheet{padding:0 24px 24px}}',
};
