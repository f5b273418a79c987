import type { Evidence } from "../../core/tenant/Detection";
import { bracketedCodes } from "./bracketedCodes";
import type { PaneMessages } from "./en";

const PLACES: Record<Evidence["place"], string> = {
  from: "remetente",
  to: "Para",
  cc: "Cc",
  bcc: "Cco",
  replyTo: "Responder para",
  subject: "assunto",
  newest: "texto desta mensagem",
  link: "link nesta mensagem",
  signature: "assinatura ou rodapé",
  quoted: "mensagem anterior, mais abaixo",
  memory: "sua escolha anterior",
};

const EVIDENCE: Record<Evidence["kind"], (shown: string) => string> = {
  participantDomain: (shown) => `${shown} pertence a um domínio deste tenant, conforme a sua lista`,
  participantAddress: (shown) => `${shown} consta como contato deste cliente`,
  tenantId: (shown) => `O ID do tenant ${shown} aparece no email`,
  tenantName: (shown) => `${shown} é o nome ou o endereço deste tenant`,
  domain: (shown) => `${shown} pertence a um domínio deste tenant, conforme a sua lista`,
  customerName: (shown) => `“${shown}” aparece no email`,
  lookUp: (shown) => `A consulta pública da Microsoft leva de ${shown} a este tenant`,
  lookUpOfText: (shown) => `A consulta pública da Microsoft leva de ${shown} a este tenant`,
  confirmedThread: () => "Você escolheu este tenant para esta conversa",
  confirmedDomain: (shown) => `Você escolheu este tenant para o domínio de ${shown}`,
};

/** The pane in Brazilian Portuguese. Outlook's own words: Para, Cco, assunto, conversa, resposta, nova mensagem. */
export const ptBR: PaneMessages = {
  languageName: "Português (Brasil)",
  reading: "Lendo o email…",
  tenant: "Tenant",
  statusDetected: "Identificado",
  statusAsk: "Escolha o tenant",
  statusNone: "Nenhum cliente",
  tenantId: "ID do tenant",
  tenantName: "Nome do tenant",
  country: "País",
  queue: "Fila",
  region: "Região",
  regionName: (region) => ({ Americas: "Américas", APJ: "APJ", EMEA: "EMEA" })[region],
  domains: "Domínios",
  notKnown: "não informado",
  queueNeedsRegion: "Sem a região, não é possível definir a fila. Qual é a região?",
  regionIsSuggestion: "É apenas uma sugestão, com base no local em que o tenant foi criado. Só vale depois que você escolher a região.",
  why: "Por que este tenant?",
  whyAsk: "O que o email mostra",
  evidence: (piece) => EVIDENCE[piece.kind](piece.shown),
  place: (place) => PLACES[place],
  doubt: (doubt) => {
    switch (doubt.kind) {
      case "twoCustomers":
        return "Há mais de um cliente neste email. Escolha aquele cujo atendimento você está encerrando.";
      case "domainInTwoTenants":
        return `${doubt.domain} consta em mais de um tenant da sua lista. Escolha o correto.`;
      case "unknownDomain":
        return `Nenhum tenant da sua lista tem o domínio ${doubt.domain}.`;
      case "lookAlike":
        return `Atenção: ${doubt.domain} é parecido com ${doubt.of}, mas é outro domínio.`;
      case "onlyWeakEvidence":
        return "Há apenas indícios: ninguém do cliente participa, e a própria mensagem não traz ID do tenant, nome do tenant nem domínio.";
      case "unconfirmedTenantId":
        return `O email cita o ID do tenant ${doubt.tenantId}, que não é o da sua lista.`;
      case "textNamesAnother":
        return `O texto cita outro tenant: ${doubt.shown}.`;
      case "bodyUnread":
        return "O Outlook não forneceu o texto deste email. Ele não foi analisado.";
      case "bodyCut":
        return "Este email é longo demais para ser lido por inteiro. O que está mais abaixo não foi analisado.";
      case "directoryUnread":
        return "No momento, não é possível ler a sua lista de tenants. Por isso, só são conhecidos os que este painel já mostrou. Pesquise o tenant ou adicione-o.";
    }
  },
  noCustomer: "Nenhum cliente participa deste email nem é citado nele.",
  noMailTitle: "Nenhum email aberto",
  noMail: "Abra ou selecione um email. O cliente e o encerramento aparecerão aqui.",
  noMailOf: "O Outlook não mostra a suplementos relatórios de entrega, emails de caixas de grupos ou de arquivo morto, alguns emails criptografados nem mais de um email por vez. Mesmo assim, você pode escolher o tenant e copiar os emails.",
  itemNote: {
    meeting: "Este é um convite de reunião. Ele não é respondido nem alterado; os emails abrem como mensagens próprias.",
    appointment: "Este é um compromisso. Nada é escrito nele: copie os emails e envie-os como mensagens.",
    report: "Este é um relatório de entrega de um sistema de email. Ele não é respondido: copie os emails e envie-os como mensagens.",
    protected: "Este email é criptografado, e o Outlook não mostra o texto a suplementos. Só foram analisados remetente, destinatários e assunto.",
    shared: "Este email está em uma caixa de correio compartilhada. Confira a linha De antes de enviar.",
  },
  mailNotRead: "O Outlook não permitiu a leitura do email. Selecione-o novamente ou escolha o tenant manualmente.",
  tryAgain: "Tentar novamente",
  outlookNotReady: "O Outlook não respondeu. Feche este painel e abra-o novamente.",
  storageFault: {
    blocked: "O navegador não oferece armazenamento ao suplemento. Permita cookies e dados de sites para ele ou saia da janela anônima e abra o painel novamente. O que você digita agora será mantido até você fechar o painel.",
    full: "O armazenamento deste navegador está cheio. Libere espaço neste computador. O que já foi salvo continua lá; o que você digita agora será mantido até você fechar o painel.",
    closed: "O navegador fechou o armazenamento do suplemento. O que já foi salvo continua lá; o que você digita agora será mantido até você fechar o painel. Copie suas notas e abra o painel novamente.",
    corrupt: "O encerramento salvo deste tenant está danificado e não pode ser lido. Ele não será alterado. O que você digita agora será mantido até você fechar o painel: copie suas notas antes.",
    newerVersion: "Uma versão mais recente do suplemento salvou dados aqui. Feche o Outlook e abra-o novamente para obter essa versão. Nada do que foi salvo será alterado; o que você digita agora será mantido até você fechar o painel.",
    failed: "No momento, não é possível salvar neste computador o que você digita. Os dados serão mantidos até você fechar o painel: copie suas notas antes e depois abra o painel novamente.",
  },
  candidates: "Tenants possíveis",
  chooseThis: (name) => `Escolher ${name}`,
  changeTenant: "Trocar tenant",
  forgetChoice: "Esquecer minha escolha para este email",
  neverCustomer: (domain) => `${domain} nunca é o cliente`,
  searchTenants: "Pesquisar por nome, domínio ou ID do tenant",
  searchNothing: "Nada encontrado na sua lista. Verifique a grafia ou adicione o tenant.",
  directoryEmpty: "Sua lista de tenants está vazia. Adicione o tenant aqui ou importe uma exportação do FTOP em “Diretório de tenants”.",
  addTenant: "Adicionar tenant",
  saveTenant: "Salvar tenant",
  customerName: "Nome do cliente",
  domain: "Domínio de email",
  cancel: "Cancelar",
  close: "Fechar",
  save: "Salvar",
  badTenantId: "O ID do tenant é um GUID, como 1f3a5b7c-1234-4abc-8def-0123456789ab.",
  badTenantName: "O nome do tenant tem o formato contoso.onmicrosoft.com.",
  badDomain: "Informe um domínio de email, como contoso.com. Provedores públicos, como gmail.com, não pertencem a nenhum tenant.",
  badCustomerDomain: "Informe um domínio de email, como contoso.com. Provedores públicos, como gmail.com, a Microsoft, a sua própria empresa e os parceiros nunca são o cliente.",
  badNumber: (least) => `Informe um número inteiro igual ou maior que ${least}.`,
  badAddress: "Informe um endereço de email, como nome@contoso.com. Separe vários com ponto e vírgula.",
  alreadyThere: (name) => `${name} já está na sua lista, e nada foi alterado.`,
  alreadyThereDomains: (name, domains) => `${name} já estava na sua lista: ${domains} foi adicionado, e o restante continua como estava.`,
  alreadyThereFilled: (name) => `${name} já estava na sua lista: o que faltava foi adicionado, e o restante continua como estava.`,
  ofAnother: (name) => `Na sua lista, isso já pertence a ${name}. Abra esse tenant em vez disso.`,
  addedToDirectory: (name) => `${name} foi adicionado à sua lista.`,
  tenantNeedsKey: "Preencha o ID do tenant, o nome do tenant ou um domínio de email.",

  emails: "Emails",
  customerEmail: "Email para o cliente",
  accountTeamEmail: "Email para a equipe da conta",
  assignmentRequest: "Solicitação de atribuição",
  customerEmailHint: "O que foi concluído e como pedir ajuda de novo",
  accountTeamEmailHint: "Reunião de encerramento e, depois, desligamento",
  assignmentRequestHint: (queue) => `Mover para ${queue}`,
  templateLanguage: "Idioma do modelo",
  languageOf: (language) => ({ en: "Inglês", "pt-BR": "Português (Brasil)", es: "Espanhol", de: "Alemão", ja: "Japonês", "zh-CN": "Chinês (simplificado)" })[language],
  assignmentIsEnglish: "A Solicitação de atribuição é sempre em inglês, com o nome oficial da fila.",
  writing: "Inserindo o email…",
  done: {
    replyOpened: "Uma resposta com o texto foi aberta. Leia-a e envie-a.",
    newMessageOpened: "Uma nova mensagem com o texto foi aberta. Leia-a e envie-a.",
    insertedAtTop: "O texto está no início da sua mensagem.",
    insertedAtCursor: "O texto está onde estava o cursor.",
    replacedEarlier: "O texto substituiu o anterior.",
  },
  ifNotOpened: "Nada foi aberto? Copie o email e cole-o.",
  warning: {
    subjectKept: "Seu assunto foi mantido.",
    subjectNotSet: "Não foi possível preencher o assunto. Digite-o.",
    recipientsKept: "Seus destinatários foram mantidos. Confira se são os corretos.",
    notOnlyTeam: "Seus destinatários foram mantidos, e nem todos são da equipe de Atribuição. Confira a linha Para antes de enviar.",
    recipientsNotSet: "Não foi possível preencher os destinatários. Adicione-os.",
    recipientsUnchecked: "O Outlook não mostra todos os destinatários. Confira o campo Para.",
    selectionKept: "O texto selecionado foi mantido; por isso, o email está no início.",
    selectionUnknown: "O Outlook não informou onde está o cursor; por isso, o email está no início.",
    markNotSaved: "A verificação antes do envio não vai reconhecer este email.",
    bodyUnchecked: "O Outlook não confirma que o restante da mensagem ficou inalterado. Revise-a antes de enviar.",
  },
  failure: {
    noMail: "Não há mais nenhum email aberto. Abra o email e tente novamente ou copie o texto.",
    alreadyInserted: "Este texto já está na sua mensagem.",
    earlierEdited: "Já há um texto desse tipo na sua mensagem, editado ou anterior; por isso ele não foi substituído. Para substituí-lo, exclua-o ali.",
    earlierPictures: "Já há um texto desse tipo na sua mensagem. A substituição perderia imagens; exclua-o ali você mesmo.",
    otherInserted: "Já há outro texto de encerramento na sua mensagem. Os dois iriam para as mesmas pessoas.",
    timeout: "O Outlook não respondeu a tempo. Veja se o texto está na mensagem; se não estiver, copie-o e cole-o.",
    failed: "O Outlook não conseguiu inserir o email. Copie-o e cole-o.",
    refused: "O Outlook não aceitou o email. Copie-o e cole-o.",
    itemChanged: "Outro email foi aberto nesse meio-tempo; por isso, nada mais foi inserido. Volte ao seu email ou copie o texto.",
    unsupported: "Este Outlook não consegue abrir nem preencher mensagens. Copie o email e cole-o.",
    templateNotLoaded: "Não foi possível carregar o modelo. Verifique a conexão e tente novamente.",
  },
  writtenParts: { body: "texto", subject: "assunto", recipients: "destinatários" },
  alreadyWritten: (parts) => `Já na sua mensagem: ${parts}.`,
  maybeWritten: (parts) => `Talvez na sua mensagem, confira: ${parts}.`,
  replaceIt: "Substituir",
  insertAsWell: "Inserir também",
  undoInsert: "Desfazer inserção",
  insertStands: (email) => `Inserido na sua mensagem: ${email}.`,
  insertUndone: "O texto foi retirado da sua mensagem.",
  insertNotUndone: {
    edited: "O texto foi editado ou aparece mais de uma vez. Remova-o manualmente.",
    pictures: "Sua mensagem contém imagens que seriam perdidas. Remova o texto manualmente.",
    timeout: "O Outlook não respondeu a tempo. Verifique se o texto ainda está lá.",
    failed: "O Outlook não conseguiu retirar o texto. Remova-o manualmente.",
    itemChanged: "Outra mensagem está aberta. Abra a que contém o texto e remova-o manualmente.",
  },
  headersLeft: "O assunto ou os destinatários inseridos talvez ainda estejam lá. Verifique-os.",
  copyEmail: "Copiar email",
  copyEmailOf: { customer: "Copiar email para o cliente", accountTeam: "Copiar email para a equipe da conta", assignment: "Copiar solicitação de atribuição" },
  copy: "Copiar",
  copySubject: "Copiar assunto",
  copyRecipients: "Copiar destinatários",
  subject: "Assunto",
  recipients: "Para",
  copiedToPaste: "O texto foi copiado. Cole-o em uma nova mensagem; o assunto e os destinatários estão abaixo.",
  markSent: "Já enviei",
  copied: "Copiado.",
  copyByHand: "Não é permitido copiar aqui. Selecione o texto e copie-o você mesmo.",
  early: (reasons) => `Antes da hora, segundo o playbook: ${reasons}`,
  notNow: "No momento, o playbook não permite esta ação.",
  neededTitle: "Dados para este email",
  neededIntro: "O email traz cada um destes dados. Preencha-os uma só vez; eles ficam salvos.",
  insertNow: "Salvar e escrever o email",
  fmName: "Seu nome",
  rfaLink: "Link para uma nova RFA (Request for Assistance)",
  nextActionDate: "Data da próxima ação",
  customerAddresses: "Endereço do cliente",
  accountTeamAddresses: "Endereço da equipe da conta",
  assignmentTeamAddress: "Endereço da equipe de Atribuição",
  workloads: "Cargas de trabalho",

  closingSteps: "Etapas do encerramento",
  progress: (done, all) => `${done} de ${all} concluídas`,
  variant: "Variante",
  variantName: { enablement: "Ativação", migration: "Migração" },
  stepStatus: { done: "Concluída", ready: "A fazer", waiting: "Aguardando", notNeeded: "Não necessária" },
  stepTitle: (step, task) =>
    ({
      milestone: "Marco atingido",
      accountTeamEmail: "Equipe da conta avisada por email",
      faqReview: "FAQ revisada",
      discussion: "Discussão de conclusão realizada",
      customerEmail: "Cliente avisado por email",
      task: `Tarefa ${task} do FTOP marcada`,
      notes: "Anotações do FTOP atualizadas",
      nextActionDate: "Data da próxima ação definida",
      assignmentRequest: "Fila solicitada",
      queueConfirmed: "Tenant na fila",
      unassign: "Atribuição ao tenant removida",
      serviceStatus: "Status do Serviço definido",
    })[step],
  doneOn: (date) => `Concluída em ${date}`,
  reason: (reason, date) => {
    switch (reason.code) {
      case "workloadsUnknown":
        return "Informe as cargas de trabalho do atendimento.";
      case "figuresMissing":
        return reason.missing.length === 2 ? "Preencha o total de licenças e os usuários ativos." : reason.missing[0] === "seats" ? "Preencha o total de licenças." : "Preencha os usuários ativos.";
      case "milestoneNotReached":
        return `${reason.activeUsers} dos ${reason.needed} usuários ativos necessários${reason.codes.length > 0 ? ` ${bracketedCodes(reason.codes)}` : ""}.`;
      case "workloadsOpen":
        return `Não concluído: ${bracketedCodes(reason.codes)}.`;
      case "accountTeamNotSaid":
        return "Informe se a equipe da conta é conhecida.";
      case "accountTeamUnknown":
        return "Não há equipe da conta a quem escrever; em vez disso, revise a FAQ.";
      case "accountTeamNotEmailed":
        return "O email à equipe da conta não foi enviado.";
      case "faqNotReviewed":
        return "A FAQ não foi revisada.";
      case "nextStepsMissing":
        return "Anote as próximas etapas.";
      case "discussionNotHeld":
        return "A discussão de conclusão com o cliente não foi realizada.";
      case "anotherWorkload":
        return `O cliente vai continuar com ${bracketedCodes(reason.codes)}; em vez disso, demonstre o formulário de RFA.`;
      case "rfaNotDemoed":
        return "O formulário de RFA não foi demonstrado.";
      case "customerNotEmailed":
        return "O email ao cliente não foi enviado.";
      case "taskNotMarked":
        return `A tarefa ${reason.task} não está marcada.`;
      case "regionUnknown":
        return "A região não é conhecida.";
      case "queueNotRequested":
        return "A fila não foi solicitada.";
      case "queueNotConfirmed":
        return `Não foi confirmado que o tenant está na fila ${reason.queue}.`;
      case "taskMarked":
        return "A tarefa do FTOP já está marcada. Desfaça essa etapa primeiro.";
      case "serviceStatusSet":
        return "O Status do Serviço já está definido. Desfaça essa etapa primeiro.";
      case "workloadsHaveSteps":
        return `Há etapas registradas para ${bracketedCodes(reason.codes)}. Desfaça-as primeiro.`;
      case "accountTeamEmailed":
        return "O email à equipe da conta já foi enviado; portanto, ela é conhecida.";
      case "anotherWorkloadNotNamed":
        return "Informe com qual carga de trabalho o cliente continua.";
      case "noAnotherWorkload":
        return "Não há registro de que o cliente continue com outra carga de trabalho.";
      case "notInMigration":
        return "Isto não faz parte de uma migração.";
      case "queueRequested":
        return "A fila já foi solicitada. Desfaça essa etapa primeiro.";
      case "queueConfirmed":
        return "A fila já está confirmada. Desfaça essa etapa primeiro.";
      case "unassigned":
        return "Sua atribuição já foi removida. Desfaça essa etapa primeiro.";
      case "dateTooEarly":
        return `A data é anterior a ${date(reason.earliest)}.`;
      case "nothingToUndo":
        return "Não há nada a desfazer.";
    }
  },
  totalSeats: "Total de licenças",
  activeUsers: "Usuários ativos",
  perLynx: "segundo o LYNX",
  noBlockers: "O cliente confirmou que nenhum bloqueio técnico impede a implantação",
  stillOpen: (code) => `A implantação de ${code} continua`,
  workloadDone: (code) => `Migração de ${code} concluída`,
  accountTeam: "Equipe da conta",
  accountTeamName: { known: "Conhecida", unknown: "Desconhecida", notManaged: "Conta não gerenciada", unknownAndNotManaged: "Desconhecida, e conta não gerenciada" },
  pleaseSay: "Favor informar",
  fillIn: "Preencha este campo.",
  listed: (items) => items.join(", "),
  sentences: (items) => items.join(" "),
  nextSteps: "Próximas etapas",
  concerns: "Cenários incomuns ou preocupações",
  markReviewed: "FAQ revisada hoje",
  faqDetails: "Preocupações, próximas etapas, revisão",
  anotherWorkload: "O cliente está pronto para outra carga de trabalho?",
  yes: "Sim",
  no: "Não",
  whichWorkload: "Qual carga de trabalho?",
  rfaDemoed: "Demonstrei o formulário de RFA",
  markHeld: "Discussão realizada hoje",
  markTask: (task) => `Tarefa ${task} marcada no FTOP`,
  markNotes: "Anotações atualizadas no FTOP",
  markDate: (date) => `Definida como ${date} no FTOP`,
  confirmQueue: "Confirmar fila",
  unassign: "Remover atribuição",
  serviceStatus: "Status do Serviço",
  serviceStatusName: { Adoption: "Adoption", Migration: "Migration" },
  undoStep: (step) => `Desfazer: ${step}`,
  undo: "Desfazer",

  notesChecklist: "Lista de verificação das anotações",
  inputs: "Antes da discussão",
  outputs: "Depois",
  criterion: (id, task) =>
    ({
      I1: "A iniciativa do cliente consta no FTOP como RFA",
      I2: "Anotação Technical Enablement: marco de uso ativo atingido ou nenhum bloqueio técnico",
      I3: "Equipe da conta identificada e atualizada nos Contatos do FTOP",
      I4: "Anotação Engagement Management: modelo ATU enviado à equipe da conta",
      O1: "Anotação Engagement Management: modelo ATU enviado à equipe da conta",
      O2: "Anotação Engagement Management: equipe da conta desconhecida ou conta não gerenciada, FAQ revisada, próximas etapas",
      O3: "Anotação: atendimento concluído ou mais cargas de trabalho, formulário de RFA demonstrado",
      O4: "Anotação Engagement Management: modelo para o cliente enviado ao cliente, status mais recente",
      O5: "A data da próxima ação é 31 de dezembro do ano seguinte",
      O6: "Anotação Engagement Management: email enviado à equipe de Atribuição, com a fila solicitada",
      O7: "Você não está atribuído ao tenant no FTOP",
      O8: "Anotação Engagement Management: FAQ revisada, preocupações e próximas etapas listadas",
      O9: `Tarefa obrigatória ${task} marcada`,
      O10: "Status do Serviço definido como Adoption ou Migration",
    })[id],
  criterionStatus: { met: "Atendido", open: "Em aberto", notApplicable: "Não se aplica" },
  copyTechnicalEnablement: "Copiar anotação Technical Enablement",
  copyEngagementManagement: "Copiar anotação Engagement Management",
  reviewNotes: "Revisar anotações",
  noteLanguage: "Idioma das anotações",

  openClosings: "Encerramentos em aberto",
  closingReport: "Relatório do encerramento",
  tenantDirectory: "Diretório de tenants",
  settings: "Configurações",
  interfaceLanguage: "Idioma deste painel",
  asOutlook: "Igual ao do Outlook",
  asTeam: (language) => `Igual ao da sua equipe: ${language}`,
  partnerDomains: "Domínios da sua empresa e de parceiros",
  partnerDomainsHint: "Nunca são o cliente. Separe-os com ponto e vírgula.",
  importDirectory: "Importar tenants no diretório de tenants",
  saved: "Salvo.",
  lookUpDomain: "Consultar domínio",
  lookUpSends: (domain) => `Somente ${domain} é enviado ao serviço de entrada da Microsoft, sem nada mais da mensagem.`,
  lookingUp: "Consultando…",
  lookUpFound: (domain, tenantId) => `${domain} pertence ao tenant ${tenantId}.`,
  lookUpNotFound: (domain) => `A Microsoft não conhece nenhum tenant para ${domain}.`,
  lookUpUnclear: { offline: "Este computador está offline. Tente mais tarde.", noAnswer: "A Microsoft não respondeu. Tente mais tarde.", unclear: "A resposta não diz de quem é este domínio." },
  lookUpBusy: (time) => `A Microsoft pede para aguardar. Você poderá consultar de novo a partir deste horário: ${time}.`,
  lookUpUnread: (domain) => `Não é possível ler o seu diretório; por isso, ${domain} talvez já conste nele. A resposta da Microsoft diz apenas qual tenant tem o domínio; compare-a com o seu diretório quando ele puder ser lido novamente.`,
  lookUpSetting: "Consultar domínios desconhecidos na Microsoft",
  lookUpChoice: { byButton: "Somente pelo botão", always: "Sempre" },
  setByTeam: "Definido pela sua equipe.",
  lookUpOff: "Sua equipe desativou esta opção.",
  lookUpSent: (domain) => `Somente ${domain} foi enviado ao serviço de entrada da Microsoft, sem nada mais da mensagem.`,
  lookUpSendsOnly: "De uma mensagem, somente o domínio desconhecido é enviado ao serviço de entrada da Microsoft, sem nada mais.",
  lookUpProposed: "Sua equipe sugere “Sempre”. Passa a valer quando você o escolher.",
  addToDirectory: "Adicionar ao diretório",
  cloud: "Nuvem",
  cloudName: { gcc: "Governo dos EUA (GCC)", usGov: "Governo dos EUA (GCC High ou DoD)", china: "China (21Vianet)" },
  learnt: (domain, tenant) => `${domain} foi aprendido para ${tenant}.`,
  forgetDomain: (domain) => `Esquecer ${domain}`,
  domainForgotten: (domain) => `${domain} foi esquecido. Sua escolha para esta conversa continua valendo.`,
  partnersOfTeam: (domains) => `Da sua equipe: ${domains}`,
  assignmentTeamOfTeam: (addresses) => `Definido pela sua equipe: ${addresses}`,
  teamConfigFault: (place) => `O config.json da sua equipe tem um erro em ${place} e não é usado. Avise quem administra o suplemento.`,
  backup: "Cópia de segurança",
  backupHint: "Diretório, encerramentos, suas escolhas e configurações, em um arquivo.",
  saveBackup: "Salvar backup",
  restoreBackup: "Restaurar um backup",
  restoreWarns: "Isto substitui pelo backup tudo o que o suplemento guarda neste computador.",
  restoreNow: "Substituir tudo",
  restored: (tenants, closings) => `Restaurado. Tenants: ${tenants}. Encerramentos: ${closings}.`,
  backupFault: { notBackup: "Este arquivo não é um backup deste suplemento. Nada foi alterado.", broken: "Este backup está danificado ou incompleto. Nada foi alterado.", newerVersion: "Este backup é de uma versão mais nova do suplemento. Atualize o suplemento primeiro. Nada foi alterado.", storage: "O armazenamento do navegador não respondeu. Nada foi alterado." },
  working: "Em andamento…",
  deleteEverything: "Excluir tudo",
  deleteWarns: "Isto exclui deste computador o diretório, todos os encerramentos, suas escolhas e configurações. Não pode ser desfeito: salve um backup antes.",
  deleteNow: "Excluir agora",
  deletedAll: "Tudo foi excluído.",
  nothingLeaves: "Nada do que você digita ou abre aqui sai deste computador, exceto um domínio consultado na Microsoft.",
  privacy: "Privacidade",
  support: "Ajuda",
};

export default ptBR;
