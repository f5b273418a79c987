/**
 * Domains that no closing is for, whatever a mail shows: Microsoft's own, consumer mail providers, and services that send
 * on others' behalf. Source: evaluation.md ("The rules of the road"); providers by market share in the six languages'
 * countries, checked November 2026 against their sign-up pages' domains. Registrable domains, lower-case.
 */
export const MICROSOFT_DOMAINS: ReadonlySet<string> = new Set(
  ("microsoft.com microsoftonline.com microsoft365.com office.com office365.com office.net sharepoint.com sharepointonline.com azure.com azure.net windows.com windows.net windowsazure.com " +
    "microsoftsupport.com microsoftemail.com msft.net aka.ms exchangelabs.com skype.com xbox.com msn.cn visualstudio.com dynamics.com powerbi.com powerapps.com yammer.com cloud.microsoft microsoft live-int.com").split(" "),
);

export const CONSUMER_PROVIDERS: ReadonlySet<string> = new Set(
  ("gmail.com googlemail.com outlook.com outlook.com.br outlook.es outlook.de outlook.jp outlook.fr outlook.it outlook.pt outlook.com.ar outlook.cl hotmail.com hotmail.es hotmail.de hotmail.fr hotmail.it hotmail.co.uk hotmail.co.jp hotmail.com.br hotmail.com.ar live.com live.de live.jp live.cn live.com.mx live.co.uk live.fr live.it live.com.pt live.com.ar live.nl msn.com passport.com windowslive.com " +
    "yahoo.com yahoo.de yahoo.es yahoo.fr yahoo.it yahoo.co.uk yahoo.co.jp yahoo.com.br yahoo.com.mx yahoo.com.ar yahoo.com.cn yahoo.cn yahoo.co.in yahoo.in yahoo.ca yahoo.com.au yahoo.com.tw yahoo.com.hk yahoo.com.sg ymail.com ymail.ne.jp rocketmail.com aol.com aol.de aim.com " +
    "icloud.com me.com mac.com proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.com tuta.io hey.com fastmail.com fastmail.fm zoho.com zohomail.com mail.com email.com usa.com inbox.com hushmail.com gmx.com gmx.us duck.com mozmail.com privaterelay.appleid.com " +
    "web.de gmx.de gmx.net gmx.at gmx.ch t-online.de freenet.de arcor.de posteo.de posteo.net mailbox.org online.de vodafone.de o2online.de 1und1.de email.de bluewin.ch hispeed.ch sunrise.ch aon.at chello.at a1.net " +
    "uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com oi.com.br zipmail.com.br pop.com.br sapo.pt clix.pt netcabo.pt mail.telepac.pt iol.pt " +
    "terra.es terra.com telefonica.net ono.com orange.es ya.com wanadoo.es movistar.es prodigy.net.mx infinitum.com.mx fibertel.com.ar speedy.com.ar arnet.com.ar ciudad.com.ar vtr.net une.net.co etb.net.co " +
    "docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp vodafone.ne.jp nifty.com nifty.ne.jp biglobe.ne.jp ocn.ne.jp so-net.ne.jp plala.or.jp dion.ne.jp goo.ne.jp excite.co.jp infoseek.jp rakuten.jp ybb.ne.jp jcom.home.ne.jp asahi-net.or.jp " +
    "qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com yeah.net 188.com sina.com sina.cn vip.sina.com sohu.com tom.com 139.com 189.cn wo.cn 21cn.com aliyun.com 263.net eyou.com " +
    "orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr libero.it virgilio.it tiscali.it alice.it tin.it tim.it fastwebnet.it poste.it ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl hetnet.nl telenet.be skynet.be proximus.be " +
    "comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net juno.com shaw.ca rogers.com sympatico.ca telus.net videotron.ca btinternet.com virginmedia.com sky.com talktalk.net ntlworld.com blueyonder.co.uk bigpond.com optusnet.com.au xtra.co.nz " +
    "mail.ru yandex.ru yandex.com ya.ru bk.ru inbox.ru list.ru rambler.ru ukr.net i.ua seznam.cz centrum.cz wp.pl onet.pl o2.pl interia.pl naver.com daum.net hanmail.net nate.com kakao.com rediffmail.com singnet.com.sg pchome.com.tw hinet.net " +
    "mailinator.com guerrillamail.com 10minutemail.com yopmail.com temp-mail.org").split(" "),
);

/** Providers with a domain for each country: yahoo.com.ph, hotmail.be, live.no, outlook.kr. */
export const CONSUMER_FAMILIES = /^(?:yahoo|ymail|hotmail|live|outlook|msn|gmx|windowslive)\.(?:com|co|net|org|[a-z]{2})(?:\.[a-z]{2})?$/;

/** Services whose mail is about a customer's matter without being the customer; a directory that lists one of them overrules this. */
export const SERVICE_DOMAINS: ReadonlySet<string> = new Set(
  ("docusign.com docusign.net adobesign.com echosign.com dropbox.com zoom.us zoom.com webex.com gotomeeting.com calendly.com doodle.com linkedin.com facebook.com facebookmail.com twitter.com x.com youtube.com instagram.com whatsapp.com github.com gitlab.com atlassian.net atlassian.com slack.com trello.com asana.com notion.so " +
    "salesforce.com force.com hubspot.com hubspotemail.net zendesk.com servicenow.com service-now.com freshdesk.com mailchimp.com mcsv.net mailchimpapp.net sendgrid.net sendgrid.com amazonses.com mailgun.org mandrillapp.com sparkpostmail.com constantcontact.com surveymonkey.com qualtrics.com eventbrite.com " +
    "google.com googleusercontent.com googlegroups.com apple.com amazonaws.com cloudflare.com mimecast.com proofpoint.com pphosted.com urldefense.com urldefense.us barracudanetworks.com messagelabs.com wikipedia.org w3.org goo.gl bit.ly t.co").split(" "),
);
