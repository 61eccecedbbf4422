// pezo_perturb: perturbation subsystem of design perturb-2x8, hash 67d8a2e17dcb. Interface: docs/engine.md

module pezo_perturb(s_axi_awvalid, s_axi_wdata, s_axi_wstrb, s_axi_wvalid, s_axi_bready, s_axi_araddr, s_axi_arvalid, s_axi_rready, s_axis_tvalid, s_axis_tdata, s_axis_tkeep, s_axis_tlast, m_axis_tready, clk, rst, s_axi_awready, s_axi_wready, s_axi_bresp, s_axi_bvalid, s_axi_arready, s_axi_rdata
, s_axi_rresp, s_axi_rvalid, s_axis_tready, m_axis_tvalid, m_axis_tdata, m_axis_tkeep, m_axis_tlast, m_axis_tdest, irq, s_axi_awaddr);
  wire _0000_;
  wire _0001_;
  wire _0002_;
  wire _0003_;
  wire _0004_;
  wire _0005_;
  wire _0006_;
  wire _0007_;
  wire _0008_;
  wire _0009_;
  wire _0010_;
  wire [3:0] _0011_;
  wire _0012_;
  wire _0013_;
  wire _0014_;
  wire _0015_;
  wire _0016_;
  wire _0017_;
  wire _0018_;
  wire _0019_;
  wire [1:0] _0020_;
  wire [1:0] _0021_;
  wire [3:0] _0022_;
  wire _0023_;
  wire _0024_;
  wire _0025_;
  wire _0026_;
  wire _0027_;
  wire _0028_;
  wire _0029_;
  wire _0030_;
  wire [15:0] _0031_;
  wire [1:0] _0032_;
  wire _0033_;
  wire _0034_;
  wire _0035_;
  wire _0036_;
  wire _0037_;
  wire _0038_;
  wire _0039_;
  wire _0040_;
  wire _0041_;
  wire _0042_;
  wire _0043_;
  wire _0044_;
  wire _0045_;
  wire _0046_;
  wire _0047_;
  wire _0048_;
  wire _0049_;
  wire _0050_;
  wire _0051_;
  wire _0052_;
  wire _0053_;
  wire _0054_;
  wire _0055_;
  wire _0056_;
  wire _0057_;
  wire [1:0] _0058_;
  wire _0059_;
  wire [1:0] _0060_;
  wire _0061_;
  wire _0062_;
  wire [1:0] _0063_;
  wire [1:0] _0064_;
  wire _0065_;
  wire [63:0] _0066_;
  wire [1:0] _0067_;
  wire _0068_;
  wire _0069_;
  wire _0070_;
  wire [1:0] _0071_;
  wire _0072_;
  wire _0073_;
  wire _0074_;
  wire _0075_;
  wire _0076_;
  wire _0077_;
  wire _0078_;
  wire _0079_;
  wire _0080_;
  wire _0081_;
  wire _0082_;
  wire _0083_;
  wire _0084_;
  wire _0085_;
  wire _0086_;
  wire _0087_;
  wire _0088_;
  wire _0089_;
  wire [1:0] _0090_;
  wire [1:0] _0091_;
  wire [32:0] _0092_;
  wire [1:0] _0093_;
  wire [1:0] _0094_;
  wire [1:0] _0095_;
  wire _0096_;
  wire _0097_;
  wire _0098_;
  wire _0099_;
  wire _0100_;
  wire _0101_;
  wire _0102_;
  wire _0103_;
  wire _0104_;
  wire _0105_;
  wire [6:0] _0106_;
  wire [2:0] _0107_;
  wire _0108_;
  wire [90:0] _0109_;
  wire _0110_;
  wire [31:0] _0111_;
  wire _0112_;
  wire _0113_;
  wire [1:0] _0114_;
  wire [1:0] _0115_;
  wire _0116_;
  wire [1:0] _0117_;
  wire _0118_;
  wire _0119_;
  wire _0120_;
  wire _0121_;
  wire _0122_;
  wire _0123_;
  wire _0124_;
  wire _0125_;
  wire _0126_;
  wire _0127_;
  wire _0128_;
  wire _0129_;
  wire _0130_;
  wire _0131_;
  wire _0132_;
  wire _0133_;
  wire _0134_;
  wire _0135_;
  wire _0136_;
  wire _0137_;
  wire _0138_;
  wire _0139_;
  wire _0140_;
  wire _0141_;
  wire _0142_;
  wire _0143_;
  wire _0144_;
  wire _0145_;
  wire _0146_;
  wire _0147_;
  wire _0148_;
  wire _0149_;
  wire _0150_;
  wire _0151_;
  wire _0152_;
  wire _0153_;
  wire _0154_;
  wire _0155_;
  wire _0156_;
  wire _0157_;
  wire [2:0] _0158_;
  wire _0159_;
  wire [15:0] _0160_;
  wire [15:0] _0161_;
  wire [15:0] _0162_;
  wire _0163_;
  wire _0164_;
  wire _0165_;
  wire _0166_;
  wire _0167_;
  wire _0168_;
  wire _0169_;
  wire _0170_;
  wire _0171_;
  wire _0172_;
  wire [90:0] _0173_;
  wire _0174_;
  wire _0175_;
  wire _0176_;
  wire _0177_;
  wire [1:0] _0178_;
  wire _0179_;
  wire [1:0] _0180_;
  wire [1:0] _0181_;
  wire _0182_;
  wire _0183_;
  wire [1:0] _0184_;
  wire _0185_;
  wire _0186_;
  wire [1:0] _0187_;
  wire _0188_;
  wire _0189_;
  wire _0190_;
  wire [1:0] _0191_;
  wire [2:0] _0192_;
  wire [1:0] _0193_;
  wire [32:0] _0194_;
  wire [32:0] _0195_;
  wire [7:0] _0196_;
  wire [2:0] _0197_;
  wire [1:0] _0198_;
  wire [32:0] _0199_;
  wire [32:0] _0200_;
  wire [2:0] _0201_;
  wire [1:0] _0202_;
  wire [7:0] _0203_;
  wire [32:0] _0204_;
  wire [32:0] _0205_;
  wire [7:0] _0206_;
  wire [17:0] _0207_;
  wire [7:0] _0208_;
  wire [7:0] _0209_;
  wire _0210_;
  wire _0211_;
  wire [1:0] _0212_;
  wire _0213_;
  wire _0214_;
  wire [31:0] _0215_;
  wire [31:0] _0216_;
  wire [31:0] _0217_;
  wire [4:0] _0218_;
  wire [4:0] _0219_;
  wire _0220_;
  wire [4:0] _0221_;
  wire _0222_;
  wire _0223_;
  wire [5:0] _0224_;
  wire _0225_;
  wire _0226_;
  wire _0227_;
  wire _0228_;
  wire _0229_;
  wire _0230_;
  wire _0231_;
  wire [4:0] _0232_;
  wire _0233_;
  wire _0234_;
  wire [5:0] _0235_;
  wire _0236_;
  wire _0237_;
  wire _0238_;
  wire _0239_;
  wire _0240_;
  wire _0241_;
  wire _0242_;
  wire _0243_;
  wire _0244_;
  wire _0245_;
  wire _0246_;
  wire _0247_;
  wire _0248_;
  wire _0249_;
  wire [3:0] _0250_;
  wire [3:0] _0251_;
  wire _0252_;
  wire [4:0] _0253_;
  wire _0254_;
  wire [4:0] _0255_;
  wire _0256_;
  wire _0257_;
  wire _0258_;
  wire _0259_;
  wire _0260_;
  wire _0261_;
  wire _0262_;
  wire [5:0] _0263_;
  wire _0264_;
  wire _0265_;
  wire _0266_;
  wire _0267_;
  wire [6:0] _0268_;
  wire _0269_;
  wire _0270_;
  wire _0271_;
  wire _0272_;
  wire _0273_;
  wire [5:0] _0274_;
  wire _0275_;
  wire _0276_;
  wire _0277_;
  wire _0278_;
  wire _0279_;
  wire _0280_;
  wire [6:0] _0281_;
  wire _0282_;
  wire _0283_;
  wire _0284_;
  wire _0285_;
  wire _0286_;
  wire _0287_;
  wire _0288_;
  wire [4:0] _0289_;
  wire [4:0] _0290_;
  wire [5:0] _0291_;
  wire [5:0] _0292_;
  wire _0293_;
  wire _0294_;
  wire _0295_;
  wire _0296_;
  wire _0297_;
  wire _0298_;
  wire _0299_;
  wire _0300_;
  wire _0301_;
  wire _0302_;
  wire _0303_;
  wire _0304_;
  wire _0305_;
  wire _0306_;
  wire _0307_;
  wire _0308_;
  wire [6:0] _0309_;
  wire [1:0] _0310_;
  wire _0311_;
  wire _0312_;
  wire _0313_;
  wire _0314_;
  wire [4:0] _0315_;
  wire _0316_;
  wire _0317_;
  wire _0318_;
  wire [32:0] _0319_;
  wire [2:0] _0320_;
  wire _0321_;
  wire [34:0] _0322_;
  wire _0323_;
  wire [16:0] _0324_;
  wire _0325_;
  wire [17:0] _0326_;
  wire _0327_;
  wire _0328_;
  wire _0329_;
  wire [17:0] _0330_;
  wire [17:0] _0331_;
  wire _0332_;
  wire _0333_;
  wire [5:0] _0334_;
  wire [16:0] _0335_;
  wire [5:0] _0336_;
  wire _0337_;
  wire [16:0] _0338_;
  wire _0339_;
  wire [17:0] _0340_;
  wire _0341_;
  wire _0342_;
  wire _0343_;
  wire _0344_;
  wire [17:0] _0345_;
  wire [17:0] _0346_;
  wire _0347_;
  wire [5:0] _0348_;
  wire [1:0] _0349_;
  wire [5:0] _0350_;
  wire [34:0] _0351_;
  wire _0352_;
  wire [3:0] _0353_;
  wire [3:0] _0354_;
  wire [3:0] _0355_;
  wire [3:0] _0356_;
  wire _0357_;
  wire _0358_;
  wire [2:0] _0359_;
  wire [48:0] _0360_;
  wire [33:0] _0361_;
  wire [1:0] _0362_;
  wire [33:0] _0363_;
  wire [53:0] _0364_;
  wire [16:0] _0365_;
  wire [17:0] _0366_;
  wire _0367_;
  wire [4:0] _0368_;
  wire [16:0] _0369_;
  wire [17:0] _0370_;
  wire _0371_;
  wire [4:0] _0372_;
  wire _0373_;
  wire _0374_;
  wire [33:0] _0375_;
  wire [1:0] _0376_;
  wire _0377_;
  wire _0378_;
  wire _0379_;
  wire [2:0] _0380_;
  wire [1:0] _0381_;
  wire [53:0] _0382_;
  wire _0383_;
  wire _0384_;
  wire _0385_;
  wire [15:0] _0386_;
  wire [1:0] _0387_;
  wire _0388_;
  wire _0389_;
  wire _0390_;
  wire _0391_;
  wire _0392_;
  wire _0393_;
  wire _0394_;
  wire _0395_;
  wire _0396_;
  wire [15:0] _0397_;
  wire _0398_;
  wire _0399_;
  wire _0400_;
  wire _0401_;
  wire _0402_;
  wire _0403_;
  wire _0404_;
  wire _0405_;
  wire _0406_;
  wire _0407_;
  wire _0408_;
  wire _0409_;
  wire _0410_;
  wire _0411_;
  wire _0412_;
  wire _0413_;
  wire _0414_;
  wire _0415_;
  wire _0416_;
  wire _0417_;
  wire _0418_;
  wire _0419_;
  wire _0420_;
  wire _0421_;
  wire _0422_;
  wire _0423_;
  wire _0424_;
  wire _0425_;
  wire _0426_;
  wire _0427_;
  wire _0428_;
  wire _0429_;
  wire _0430_;
  wire _0431_;
  wire _0432_;
  wire _0433_;
  wire _0434_;
  wire _0435_;
  wire _0436_;
  wire _0437_;
  wire _0438_;
  wire _0439_;
  wire _0440_;
  wire _0441_;
  wire _0442_;
  wire _0443_;
  wire _0444_;
  wire _0445_;
  wire _0446_;
  wire _0447_;
  wire _0448_;
  wire _0449_;
  wire _0450_;
  wire _0451_;
  wire _0452_;
  wire _0453_;
  wire _0454_;
  wire _0455_;
  wire _0456_;
  wire _0457_;
  wire _0458_;
  wire _0459_;
  wire _0460_;
  wire _0461_;
  wire _0462_;
  wire _0463_;
  wire _0464_;
  wire _0465_;
  wire _0466_;
  wire _0467_;
  wire _0468_;
  wire _0469_;
  wire _0470_;
  wire _0471_;
  wire _0472_;
  wire _0473_;
  wire _0474_;
  wire _0475_;
  wire _0476_;
  wire _0477_;
  wire _0478_;
  wire _0479_;
  wire _0480_;
  wire _0481_;
  wire _0482_;
  wire _0483_;
  wire _0484_;
  wire _0485_;
  wire _0486_;
  wire _0487_;
  wire _0488_;
  wire _0489_;
  wire _0490_;
  wire _0491_;
  wire _0492_;
  wire _0493_;
  wire _0494_;
  wire _0495_;
  wire _0496_;
  wire _0497_;
  wire _0498_;
  wire _0499_;
  wire _0500_;
  wire _0501_;
  wire _0502_;
  wire _0503_;
  wire _0504_;
  wire _0505_;
  wire _0506_;
  wire _0507_;
  wire _0508_;
  wire _0509_;
  wire _0510_;
  wire _0511_;
  wire _0512_;
  wire _0513_;
  wire _0514_;
  wire _0515_;
  wire _0516_;
  wire _0517_;
  wire _0518_;
  wire _0519_;
  wire _0520_;
  wire _0521_;
  wire _0522_;
  wire _0523_;
  wire _0524_;
  wire _0525_;
  wire _0526_;
  wire _0527_;
  wire _0528_;
  wire _0529_;
  wire [1:0] _0530_;
  wire [2:0] _0531_;
  wire _0532_;
  wire _0533_;
  wire [3:0] _0534_;
  wire [3:0] _0535_;
  wire [15:0] _0536_;
  wire [15:0] _0537_;
  wire [15:0] _0538_;
  wire [15:0] _0539_;
  wire [8:0] _0540_;
  wire [31:0] _0541_;
  wire [30:0] _0542_;
  wire [7:0] _0543_;
  wire [7:0] _0544_;
  wire _0545_;
  wire [7:0] _0546_;
  wire _0547_;
  wire [31:0] _0548_;
  wire [1:0] _0549_;
  wire _0550_;
  wire [3:0] _0551_;
  wire _0552_;
  wire [31:0] _0553_;
  wire [31:0] _0554_;
  wire _0555_;
  wire [15:0] _0556_;
  wire [7:0] _0557_;
  wire _0558_;
  wire _0559_;
  wire _0560_;
  wire _0561_;
  wire _0562_;
  wire _0563_;
  wire _0564_;
  wire _0565_;
  wire _0566_;
  wire _0567_;
  wire _0568_;
  wire _0569_;
  wire _0570_;
  wire _0571_;
  wire _0572_;
  wire _0573_;
  wire _0574_;
  wire _0575_;
  wire _0576_;
  wire _0577_;
  wire _0578_;
  wire _0579_;
  wire _0580_;
  wire _0581_;
  wire _0582_;
  wire _0583_;
  wire _0584_;
  wire _0585_;
  wire _0586_;
  wire _0587_;
  wire _0588_;
  wire _0589_;
  wire _0590_;
  wire _0591_;
  wire _0592_;
  wire _0593_;
  wire _0594_;
  wire _0595_;
  wire _0596_;
  wire _0597_;
  wire _0598_;
  wire _0599_;
  wire _0600_;
  wire _0601_;
  wire _0602_;
  wire _0603_;
  wire _0604_;
  wire _0605_;
  wire _0606_;
  wire _0607_;
  wire _0608_;
  wire _0609_;
  wire _0610_;
  wire _0611_;
  wire _0612_;
  wire [9:0] _0613_;
  wire _0614_;
  wire [31:0] _0615_;
  wire [3:0] _0616_;
  wire _0617_;
  wire [1:0] _0618_;
  wire _0619_;
  wire [9:0] _0620_;
  wire _0621_;
  wire [31:0] _0622_;
  wire _0623_;
  wire [1:0] _0624_;
  wire _0625_;
  wire _0626_;
  wire _0627_;
  wire _0628_;
  wire _0629_;
  wire _0630_;
  wire _0631_;
  wire _0632_;
  wire _0633_;
  wire _0634_;
  wire _0635_;
  wire _0636_;
  wire _0637_;
  wire _0638_;
  wire _0639_;
  wire _0640_;
  wire _0641_;
  wire _0642_;
  wire _0643_;
  wire _0644_;
  wire _0645_;
  wire _0646_;
  wire [1:0] _0647_;
  wire _0648_;
  wire _0649_;
  wire _0650_;
  wire _0651_;
  wire _0652_;
  wire _0653_;
  wire _0654_;
  wire _0655_;
  wire _0656_;
  wire _0657_;
  wire _0658_;
  wire [7:0] _0659_;
  wire _0660_;
  wire [1:0] _0661_;
  wire [1:0] _0662_;
  wire _0663_;
  wire _0664_;
  wire _0665_;
  wire _0666_;
  wire _0667_;
  wire [11:0] _0668_;
  wire _0669_;
  wire _0670_;
  wire _0671_;
  wire _0672_;
  wire _0673_;
  wire _0674_;
  wire _0675_;
  wire _0676_;
  wire _0677_;
  wire [7:0] _0678_;
  wire _0679_;
  wire _0680_;
  wire _0681_;
  wire _0682_;
  wire _0683_;
  wire _0684_;
  wire _0685_;
  wire _0686_;
  wire _0687_;
  wire _0688_;
  wire _0689_;
  wire _0690_;
  wire _0691_;
  wire _0692_;
  wire _0693_;
  wire _0694_;
  wire _0695_;
  wire _0696_;
  wire _0697_;
  wire _0698_;
  wire _0699_;
  wire _0700_;
  wire _0701_;
  wire _0702_;
  wire _0703_;
  wire _0704_;
  wire _0705_;
  wire _0706_;
  wire _0707_;
  wire _0708_;
  wire _0709_;
  wire _0710_;
  wire _0711_;
  wire _0712_;
  wire _0713_;
  wire _0714_;
  wire _0715_;
  wire _0716_;
  wire _0717_;
  wire _0718_;
  wire _0719_;
  wire _0720_;
  wire _0721_;
  wire _0722_;
  wire _0723_;
  wire _0724_;
  wire _0725_;
  wire _0726_;
  wire _0727_;
  wire _0728_;
  wire _0729_;
  wire _0730_;
  wire _0731_;
  wire _0732_;
  wire _0733_;
  wire _0734_;
  wire _0735_;
  wire _0736_;
  wire _0737_;
  wire _0738_;
  wire _0739_;
  wire _0740_;
  wire _0741_;
  wire _0742_;
  wire _0743_;
  wire _0744_;
  wire _0745_;
  wire _0746_;
  wire _0747_;
  wire _0748_;
  wire _0749_;
  wire _0750_;
  wire [7:0] _0751_;
  wire [1:0] _0752_;
  wire _0753_;
  wire _0754_;
  wire _0755_;
  wire _0756_;
  wire _0757_;
  wire _0758_;
  wire _0759_;
  wire _0760_;
  wire _0761_;
  wire [7:0] _0762_;
  wire _0763_;
  wire _0764_;
  wire _0765_;
  wire _0766_;
  wire _0767_;
  wire _0768_;
  wire _0769_;
  wire _0770_;
  wire _0771_;
  wire _0772_;
  wire _0773_;
  wire _0774_;
  wire _0775_;
  wire _0776_;
  wire _0777_;
  wire _0778_;
  wire _0779_;
  wire _0780_;
  wire _0781_;
  wire _0782_;
  wire _0783_;
  wire _0784_;
  wire _0785_;
  wire _0786_;
  wire _0787_;
  wire _0788_;
  wire _0789_;
  wire _0790_;
  wire _0791_;
  wire _0792_;
  wire _0793_;
  wire _0794_;
  wire _0795_;
  wire _0796_;
  wire _0797_;
  wire _0798_;
  wire _0799_;
  wire _0800_;
  wire _0801_;
  wire _0802_;
  wire _0803_;
  wire _0804_;
  wire _0805_;
  wire _0806_;
  wire _0807_;
  wire _0808_;
  wire _0809_;
  wire _0810_;
  wire _0811_;
  wire _0812_;
  wire _0813_;
  wire _0814_;
  wire [3:0] _0815_;
  wire _0816_;
  wire [3:0] _0817_;
  wire [3:0] _0818_;
  wire [3:0] _0819_;
  wire _0820_;
  wire _0821_;
  wire _0822_;
  wire _0823_;
  wire _0824_;
  wire _0825_;
  wire _0826_;
  wire _0827_;
  wire _0828_;
  wire _0829_;
  wire _0830_;
  wire _0831_;
  wire [1:0] _0832_;
  wire _0833_;
  wire _0834_;
  wire _0835_;
  wire [1:0] _0836_;
  wire _0837_;
  wire _0838_;
  wire _0839_;
  wire _0840_;
  wire _0841_;
  wire _0842_;
  wire _0843_;
  wire _0844_;
  wire _0845_;
  wire _0846_;
  wire _0847_;
  wire _0848_;
  wire _0849_;
  wire _0850_;
  wire _0851_;
  wire _0852_;
  wire _0853_;
  wire _0854_;
  wire _0855_;
  wire _0856_;
  wire _0857_;
  wire _0858_;
  wire _0859_;
  wire _0860_;
  wire _0861_;
  wire _0862_;
  wire _0863_;
  wire _0864_;
  wire _0865_;
  wire _0866_;
  wire _0867_;
  wire _0868_;
  wire _0869_;
  wire _0870_;
  wire _0871_;
  wire _0872_;
  wire _0873_;
  wire [7:0] _0874_;
  wire [7:0] _0875_;
  wire _0876_;
  wire _0877_;
  wire _0878_;
  wire _0879_;
  wire _0880_;
  wire _0881_;
  wire _0882_;
  wire _0883_;
  wire _0884_;
  wire _0885_;
  wire _0886_;
  wire _0887_;
  wire _0888_;
  wire _0889_;
  wire _0890_;
  wire _0891_;
  wire _0892_;
  wire _0893_;
  wire [1:0] _0894_;
  wire _0895_;
  wire _0896_;
  wire _0897_;
  wire _0898_;
  wire _0899_;
  wire _0900_;
  wire _0901_;
  wire _0902_;
  wire _0903_;
  wire _0904_;
  wire _0905_;
  wire [7:0] _0906_;
  wire _0907_;
  wire [1:0] _0908_;
  wire [1:0] _0909_;
  wire _0910_;
  wire _0911_;
  wire _0912_;
  wire _0913_;
  wire _0914_;
  wire [11:0] _0915_;
  wire _0916_;
  wire _0917_;
  wire _0918_;
  wire _0919_;
  wire _0920_;
  wire _0921_;
  wire _0922_;
  wire _0923_;
  wire _0924_;
  wire [7:0] _0925_;
  wire _0926_;
  wire _0927_;
  wire _0928_;
  wire _0929_;
  wire _0930_;
  wire _0931_;
  wire _0932_;
  wire _0933_;
  wire _0934_;
  wire _0935_;
  wire _0936_;
  wire _0937_;
  wire _0938_;
  wire _0939_;
  wire _0940_;
  wire _0941_;
  wire _0942_;
  wire _0943_;
  wire _0944_;
  wire _0945_;
  wire _0946_;
  wire _0947_;
  wire _0948_;
  wire _0949_;
  wire _0950_;
  wire _0951_;
  wire _0952_;
  wire _0953_;
  wire _0954_;
  wire _0955_;
  wire _0956_;
  wire _0957_;
  wire _0958_;
  wire _0959_;
  wire _0960_;
  wire _0961_;
  wire _0962_;
  wire _0963_;
  wire _0964_;
  wire _0965_;
  wire _0966_;
  wire _0967_;
  wire _0968_;
  wire _0969_;
  wire _0970_;
  wire _0971_;
  wire _0972_;
  wire _0973_;
  wire _0974_;
  wire _0975_;
  wire _0976_;
  wire _0977_;
  wire _0978_;
  wire _0979_;
  wire _0980_;
  wire _0981_;
  wire _0982_;
  wire _0983_;
  wire _0984_;
  wire _0985_;
  wire _0986_;
  wire _0987_;
  wire _0988_;
  wire _0989_;
  wire _0990_;
  wire _0991_;
  wire _0992_;
  wire _0993_;
  wire _0994_;
  wire _0995_;
  wire _0996_;
  wire _0997_;
  wire [7:0] _0998_;
  wire [1:0] _0999_;
  wire _1000_;
  wire _1001_;
  wire _1002_;
  wire _1003_;
  wire _1004_;
  wire _1005_;
  wire _1006_;
  wire _1007_;
  wire _1008_;
  wire [7:0] _1009_;
  wire _1010_;
  wire _1011_;
  wire _1012_;
  wire _1013_;
  wire _1014_;
  wire _1015_;
  wire _1016_;
  wire _1017_;
  wire _1018_;
  wire _1019_;
  wire _1020_;
  wire _1021_;
  wire _1022_;
  wire _1023_;
  wire _1024_;
  wire _1025_;
  wire _1026_;
  wire _1027_;
  wire _1028_;
  wire _1029_;
  wire _1030_;
  wire _1031_;
  wire _1032_;
  wire _1033_;
  wire _1034_;
  wire _1035_;
  wire _1036_;
  wire _1037_;
  wire _1038_;
  wire _1039_;
  wire _1040_;
  wire _1041_;
  wire _1042_;
  wire _1043_;
  wire _1044_;
  wire _1045_;
  wire _1046_;
  wire _1047_;
  wire _1048_;
  wire _1049_;
  wire _1050_;
  wire _1051_;
  wire _1052_;
  wire _1053_;
  wire _1054_;
  wire _1055_;
  wire _1056_;
  wire _1057_;
  wire _1058_;
  wire _1059_;
  wire _1060_;
  wire _1061_;
  wire [3:0] _1062_;
  wire _1063_;
  wire [3:0] _1064_;
  wire [3:0] _1065_;
  wire [3:0] _1066_;
  wire _1067_;
  wire _1068_;
  wire _1069_;
  wire _1070_;
  wire _1071_;
  wire _1072_;
  wire _1073_;
  wire _1074_;
  wire _1075_;
  wire _1076_;
  wire _1077_;
  wire _1078_;
  wire [1:0] _1079_;
  wire _1080_;
  wire _1081_;
  wire _1082_;
  wire [1:0] _1083_;
  wire _1084_;
  wire _1085_;
  wire _1086_;
  wire _1087_;
  wire _1088_;
  wire _1089_;
  wire _1090_;
  wire _1091_;
  wire _1092_;
  wire _1093_;
  wire _1094_;
  wire _1095_;
  wire _1096_;
  wire _1097_;
  wire _1098_;
  wire _1099_;
  wire _1100_;
  wire _1101_;
  wire _1102_;
  wire _1103_;
  wire _1104_;
  wire _1105_;
  wire _1106_;
  wire _1107_;
  wire _1108_;
  wire _1109_;
  wire _1110_;
  wire _1111_;
  wire _1112_;
  wire _1113_;
  wire _1114_;
  wire _1115_;
  wire _1116_;
  wire _1117_;
  wire _1118_;
  wire _1119_;
  wire _1120_;
  wire [7:0] _1121_;
  wire [7:0] _1122_;
  wire _1123_;
  wire _1124_;
  wire _1125_;
  wire _1126_;
  wire [1:0] _1127_;
  wire [1:0] _1128_;
  wire _1129_;
  wire _1130_;
  wire _1131_;
  wire _1132_;
  wire [1:0] _1133_;
  wire [1:0] _1134_;
  wire _1135_;
  wire _1136_;
  wire _1137_;
  wire [1:0] _1138_;
  wire [1:0] _1139_;
  wire _1140_;
  wire _1141_;
  wire _1142_;
  wire [4:0] _1143_;
  wire [1:0] _1144_;
  wire [1:0] _1145_;
  wire _1146_;
  wire _1147_;
  wire [1:0] _1148_;
  wire [1:0] _1149_;
  wire [3:0] _1150_;
  wire _1151_;
  wire [1:0] _1152_;
  wire [1:0] _1153_;
  wire _1154_;
  wire _1155_;
  wire _1156_;
  wire [15:0] _1157_;
  wire [15:0] _1158_;
  wire [15:0] _1159_;
  wire _1160_;
  wire _1161_;
  wire _1162_;
  wire _1163_;
  wire _1164_;
  wire [31:0] _1165_;
  wire [31:0] _1166_;
  wire [31:0] _1167_;
  wire _1168_;
  wire [1:0] _1169_;
  wire _1170_;
  wire _1171_;
  wire [7:0] _1172_;
  wire [7:0] _1173_;
  wire [7:0] _1174_;
  wire [7:0] _1175_;
  wire [17:0] _1176_;
  wire [15:0] _1177_;
  wire [1:0] _1178_;
  wire _1179_;
  wire _1180_;
  wire _1181_;
  wire _1182_;
  wire _1183_;
  wire _1184_;
  wire _1185_;
  wire [1:0] _1186_;
  wire _1187_;
  wire _1188_;
  wire _1189_;
  wire _1190_;
  wire _1191_;
  wire [1:0] _1192_;
  wire _1193_;
  wire _1194_;
  wire _1195_;
  wire _1196_;
  wire _1197_;
  wire _1198_;
  wire _1199_;
  wire _1200_;
  wire _1201_;
  wire _1202_;
  wire _1203_;
  wire _1204_;
  wire _1205_;
  wire _1206_;
  wire _1207_;
  wire _1208_;
  wire _1209_;
  wire _1210_;
  wire _1211_;
  wire _1212_;
  wire _1213_;
  wire _1214_;
  wire _1215_;
  wire _1216_;
  wire [1:0] _1217_;
  wire _1218_;
  wire _1219_;
  wire _1220_;
  wire _1221_;
  wire _1222_;
  wire _1223_;
  wire _1224_;
  wire _1225_;
  wire _1226_;
  wire _1227_;
  wire [1:0] _1228_;
  wire _1229_;
  wire _1230_;
  wire _1231_;
  wire _1232_;
  wire _1233_;
  wire _1234_;
  wire _1235_;
  wire _1236_;
  wire _1237_;
  wire _1238_;
  wire [1:0] _1239_;
  wire [31:0] _1240_;
  wire [31:0] _1241_;
  wire [31:0] _1242_;
  wire [31:0] _1243_;
  wire [31:0] _1244_;
  wire [31:0] _1245_;
  wire [31:0] _1246_;
  wire [31:0] _1247_;
  wire [31:0] _1248_;
  wire [31:0] _1249_;
  wire [31:0] _1250_;
  wire [31:0] _1251_;
  wire [31:0] _1252_;
  wire [31:0] _1253_;
  wire [31:0] _1254_;
  wire [31:0] _1255_;
  wire [31:0] _1256_;
  wire [31:0] _1257_;
  wire [31:0] _1258_;
  wire _1259_;
  wire [31:0] _1260_;
  wire [31:0] _1261_;
  wire [31:0] _1262_;
  wire [31:0] _1263_;
  wire [31:0] _1264_;
  wire [31:0] _1265_;
  wire [31:0] _1266_;
  wire [31:0] _1267_;
  wire [31:0] _1268_;
  wire _1269_;
  wire _1270_;
  wire _1271_;
  wire _1272_;
  wire _1273_;
  wire _1274_;
  wire _1275_;
  wire _1276_;
  wire _1277_;
  wire _1278_;
  wire _1279_;
  wire _1280_;
  wire _1281_;
  wire _1282_;
  wire _1283_;
  wire _1284_;
  wire _1285_;
  wire _1286_;
  wire _1287_;
  wire _1288_;
  wire _1289_;
  wire _1290_;
  wire _1291_;
  wire _1292_;
  wire _1293_;
  wire _1294_;
  wire _1295_;
  wire _1296_;
  wire _1297_;
  wire _1298_;
  wire _1299_;
  wire _1300_;
  wire _1301_;
  wire _1302_;
  wire _1303_;
  wire _1304_;
  wire _1305_;
  wire _1306_;
  wire _1307_;
  wire _1308_;
  wire [1:0] _1309_;
  wire [2:0] _1310_;
  wire _1311_;
  wire _1312_;
  wire _1313_;
  wire [2:0] _1314_;
  wire _1315_;
  wire [3:0] _1316_;
  wire [7:0] _1317_;
  wire [7:0] _1318_;
  wire [7:0] _1319_;
  wire [7:0] _1320_;
  wire [7:0] _1321_;
  wire [7:0] _1322_;
  wire [7:0] _1323_;
  wire [7:0] _1324_;
  wire [63:0] _1325_;
  wire _1326_;
  wire [7:0] _1327_;
  wire [7:0] _1328_;
  wire [7:0] _1329_;
  wire [7:0] _1330_;
  wire [63:0] _1331_;
  wire [7:0] _1332_;
  wire [6:0] _1333_;
  wire [7:0] _1334_;
  wire [7:0] _1335_;
  wire [7:0] _1336_;
  wire [7:0] _1337_;
  wire [7:0] _1338_;
  wire _1339_;
  wire [7:0] _1340_;
  wire [7:0] _1341_;
  wire [7:0] _1342_;
  wire [7:0] _1343_;
  wire [7:0] _1344_;
  wire [1:0] _1345_;
  wire _1346_;
  wire [3:0] _1347_;
  wire [7:0] _1348_;
  wire [7:0] _1349_;
  wire [7:0] _1350_;
  wire [7:0] _1351_;
  wire [7:0] _1352_;
  wire [7:0] _1353_;
  wire [7:0] _1354_;
  wire [7:0] _1355_;
  wire _1356_;
  wire [7:0] _1357_;
  wire [7:0] _1358_;
  wire [7:0] _1359_;
  wire [1:0] _1360_;
  wire [1:0] _1361_;
  wire [31:0] _1362_;
  wire [31:0] _1363_;
  wire _1364_;
  wire _1365_;
  wire [9:0] _1366_;
  wire _1367_;
  wire _1368_;
  wire _1369_;
  wire [1:0] _1370_;
  wire [1:0] _1371_;
  wire _1372_;
  wire _1373_;
  wire [3:0] _1374_;
  wire [31:0] _1375_;
  wire _1376_;
  wire _1377_;
  wire [9:0] _1378_;
  wire _1379_;
  wire _1380_;
  wire _1381_;
  wire [15:0] _1382_;
  wire _1383_;
  wire _1384_;
  wire _1385_;
  wire _1386_;
  wire _1387_;
  wire _1388_;
  wire _1389_;
  wire _1390_;
  wire _1391_;
  wire _1392_;
  wire _1393_;
  wire _1394_;
  wire _1395_;
  wire _1396_;
  wire _1397_;
  wire _1398_;
  wire _1399_;
  wire _1400_;
  wire _1401_;
  wire _1402_;
  wire _1403_;
  wire [7:0] _1404_;
  wire [3:0] _1405_;
  wire _1406_;
  wire [3:0] _1407_;
  wire [3:0] _1408_;
  wire [3:0] _1409_;
  wire [1:0] _1410_;
  wire [1:0] _1411_;
  wire _1412_;
  wire _1413_;
  wire _1414_;
  wire _1415_;
  wire [7:0] _1416_;
  wire [1:0] _1417_;
  wire _1418_;
  wire _1419_;
  wire [1:0] _1420_;
  wire _1421_;
  wire _1422_;
  wire _1423_;
  wire _1424_;
  wire _1425_;
  wire [7:0] _1426_;
  wire _1427_;
  wire _1428_;
  wire _1429_;
  wire _1430_;
  wire [1:0] _1431_;
  wire [1:0] _1432_;
  wire _1433_;
  wire _1434_;
  wire _1435_;
  wire _1436_;
  wire [1:0] _1437_;
  wire [1:0] _1438_;
  wire _1439_;
  wire _1440_;
  wire _1441_;
  wire _1442_;
  wire _1443_;
  wire _1444_;
  wire _1445_;
  wire [1:0] _1446_;
  wire [1:0] _1447_;
  wire _1448_;
  wire _1449_;
  wire _1450_;
  wire _1451_;
  wire _1452_;
  wire _1453_;
  wire _1454_;
  wire _1455_;
  wire _1456_;
  wire _1457_;
  wire _1458_;
  wire _1459_;
  wire _1460_;
  wire [7:0] _1461_;
  wire _1462_;
  wire [3:0] _1463_;
  wire _1464_;
  wire [1:0] _1465_;
  wire [3:0] _1466_;
  wire [3:0] _1467_;
  wire [3:0] _1468_;
  wire [1:0] _1469_;
  wire [1:0] _1470_;
  wire _1471_;
  wire [1:0] _1472_;
  wire _1473_;
  wire _1474_;
  wire _1475_;
  wire [1:0] _1476_;
  wire [7:0] _1477_;
  wire [1:0] _1478_;
  wire _1479_;
  wire _1480_;
  wire _1481_;
  wire [1:0] _1482_;
  wire [1:0] _1483_;
  wire _1484_;
  wire _1485_;
  wire _1486_;
  wire _1487_;
  wire _1488_;
  wire [7:0] _1489_;
  wire [1:0] _1490_;
  wire _1491_;
  wire _1492_;
  wire _1493_;
  wire [1:0] _1494_;
  wire [1:0] _1495_;
  wire [1:0] _1496_;
  wire _1497_;
  wire _1498_;
  wire _1499_;
  wire _1500_;
  wire [1:0] _1501_;
  wire [1:0] _1502_;
  wire _1503_;
  wire _1504_;
  wire _1505_;
  wire _1506_;
  wire _1507_;
  wire [1:0] _1508_;
  wire [1:0] _1509_;
  wire [1:0] _1510_;
  wire _1511_;
  wire _1512_;
  wire _1513_;
  wire _1514_;
  wire _1515_;
  wire [1:0] _1516_;
  wire _1517_;
  wire _1518_;
  wire _1519_;
  wire _1520_;
  wire _1521_;
  wire _1522_;
  wire [1:0] _1523_;
  wire _1524_;
  wire _1525_;
  wire _1526_;
  wire _1527_;
  wire [6:0] _1528_;
  wire [2:0] _1529_;
  wire [2:0] _1530_;
  wire [2:0] _1531_;
  wire _1532_;
  wire [2:0] _1533_;
  wire _1534_;
  wire [2:0] _1535_;
  wire _1536_;
  wire [2:0] _1537_;
  wire [2:0] _1538_;
  wire _1539_;
  wire [2:0] _1540_;
  wire [2:0] _1541_;
  wire _1542_;
  wire [2:0] _1543_;
  wire _1544_;
  wire [90:0] _1545_;
  wire [31:0] _1546_;
  wire [31:0] _1547_;
  wire [3:0] _1548_;
  wire [31:0] _1549_;
  wire _1550_;
  wire _1551_;
  wire _1552_;
  wire _1553_;
  wire [1:0] _1554_;
  wire [3:0] _1555_;
  wire [1:0] _1556_;
  wire _1557_;
  wire [1:0] _1558_;
  wire _1559_;
  wire _1560_;
  wire _1561_;
  wire [3:0] _1562_;
  wire _1563_;
  wire _1564_;
  wire _1565_;
  wire _1566_;
  wire _1567_;
  wire _1568_;
  wire _1569_;
  wire _1570_;
  wire _1571_;
  wire _1572_;
  wire _1573_;
  wire [4:0] _1574_;
  wire [4:0] _1575_;
  wire _1576_;
  wire [3:0] _1577_;
  wire [3:0] _1578_;
  wire _1579_;
  wire _1580_;
  wire _1581_;
  wire _1582_;
  wire [5:0] _1583_;
  wire [5:0] _1584_;
  wire [4:0] _1585_;
  wire [4:0] _1586_;
  wire _1587_;
  wire [53:0] _1588_;
  wire [53:0] _1589_;
  wire [1:0] _1590_;
  wire [2:0] _1591_;
  wire _1592_;
  wire [2:0] _1593_;
  wire [2:0] _1594_;
  wire _1595_;
  wire _1596_;
  wire [1:0] _1597_;
  wire _1598_;
  wire [33:0] _1599_;
  wire _1600_;
  wire _1601_;
  wire _1602_;
  wire _1603_;
  wire _1604_;
  wire _1605_;
  wire _1606_;
  wire _1607_;
  wire _1608_;
  wire _1609_;
  wire _1610_;
  wire [2:0] _1611_;
  wire _1612_;
  wire [2:0] _1613_;
  wire [2:0] _1614_;
  wire [2:0] _1615_;
  wire _1616_;
  wire _1617_;
  wire _1618_;
  wire [3:0] _1619_;
  wire [3:0] _1620_;
  wire [3:0] _1621_;
  wire [3:0] _1622_;
  wire _1623_;
  wire _1624_;
  wire _1625_;
  wire [15:0] _1626_;
  wire [15:0] _1627_;
  wire [15:0] _1628_;
  wire _1629_;
  wire [15:0] _1630_;
  wire [15:0] _1631_;
  wire [15:0] _1632_;
  wire [15:0] _1633_;
  wire [15:0] _1634_;
  wire _1635_;
  wire _1636_;
  wire _1637_;
  wire [2:0] _1638_;
  wire [2:0] _1639_;
  wire [2:0] _1640_;
  wire [1:0] _1641_;
  wire [1:0] _1642_;
  wire [20:0] _1643_;
  wire [20:0] _1644_;
  wire _1645_;
  wire busy;
  wire \busy$74 ;
  wire busy_write;
  input clk;
  wire clk;
  wire [1:0] cmd__op;
  wire [1:0] \cmd__op$113 ;
  wire cmd__valid;
  wire \cmd__valid$112 ;
  reg [1:0] command_op = 2'h0;
  reg [1:0] \commands.$signal  = 2'h0;
  wire [1:0] \commands.asked ;
  reg \commands.full  = 1'h0;
  wire [1:0] \commands.load_valid ;
  wire \commands.overrun ;
  reg \commands.pending  = 1'h0;
  wire \commands.refused ;
  wire [1:0] \commands.target ;
  wire [1:0] \commands.valid ;
  reg [1:0] \commands.waiting_op  = 2'h0;
  reg [63:0] \commands.word  = 64'h0000000000000000;
  wire done;
  reg [2:0] \engine.$signal  = 3'h0;
  reg \engine.$signal$170  = 1'h0;
  wire \engine.$signal$38 ;
  reg \engine.$signal$41  = 1'h0;
  reg [1:0] \engine.$signal$54  = 2'h0;
  reg \engine.$signal$93  = 1'h0;
  wire [1:0] \engine.active ;
  reg [1:0] \engine.adding$64  = 2'h0;
  reg [90:0] \engine.asked  = 91'h00000000000000000000000;
  wire [6:0] \engine.bad ;
  reg [1:0] \engine.bad_keep  = 2'h0;
  reg [31:0] \engine.beats  = 32'd0;
  reg \engine.checks.$signal  = 1'h0;
  reg \engine.checks.$signal$4  = 1'h0;
  reg \engine.checks.$signal$5  = 1'h0;
  reg \engine.checks.$signal$7  = 1'h0;
  wire \engine.checks.good ;
  reg [90:0] \engine.checks.sweep  = 91'h00000000000000000000000;
  wire \engine.claim ;
  wire [16:0] \engine.coefficient ;
  wire \engine.coming ;
  wire \engine.consume ;
  reg [3:0] \engine.datapath.$signature__addr  = 4'h0;
  reg [1:0] \engine.datapath.active_d  = 2'h0;
  reg [1:0] \engine.datapath.active_d_d  = 2'h0;
  reg [1:0] \engine.datapath.active_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.active_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.active_d_d_d_d_d  = 2'h0;
  reg \engine.datapath.adding_d  = 1'h0;
  reg \engine.datapath.adding_d_d  = 1'h0;
  reg \engine.datapath.adding_d_d_d  = 1'h0;
  reg \engine.datapath.adding_d_d_d_d  = 1'h0;
  reg \engine.datapath.adding_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.adding_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.adding_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.adding_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.adding_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg [1:0] \engine.datapath.changed  = 2'h0;
  reg [1:0] \engine.datapath.changes  = 2'h0;
  wire [1:0] \engine.datapath.clipped ;
  reg [16:0] \engine.datapath.coefficient_0  = 17'h00000;
  reg [1:0] \engine.datapath.coefficient_digit0_0  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit0_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit0_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit0_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit0_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit0_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit0_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit0_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit0_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit0_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit1_0  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit1_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit1_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit1_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit1_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit1_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit1_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit1_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit1_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit1_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.coefficient_digit1_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  wire [2:0] \engine.datapath.coefficient_fallen0 ;
  reg [2:0] \engine.datapath.coefficient_fallen0_0  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen0_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen0_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen0_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen0_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen0_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen0_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen0_d_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen0_d_d_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen0_d_d_d_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen0_d_d_d_d_d_d_d_d_d_d  = 3'h0;
  wire [2:0] \engine.datapath.coefficient_fallen1 ;
  reg [2:0] \engine.datapath.coefficient_fallen1_0  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen1_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen1_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen1_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen1_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen1_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen1_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d_d_d_d_d  = 3'h0;
  reg \engine.datapath.counting  = 1'h0;
  reg [16:0] \engine.datapath.eps_0  = 17'h00000;
  reg [1:0] \engine.datapath.eps_digit0_0  = 2'h0;
  reg [1:0] \engine.datapath.eps_digit0_d  = 2'h0;
  reg [1:0] \engine.datapath.eps_digit0_d_d  = 2'h0;
  reg [1:0] \engine.datapath.eps_digit0_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.eps_digit0_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.eps_digit0_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.eps_digit1_0  = 2'h0;
  reg [1:0] \engine.datapath.eps_digit1_d  = 2'h0;
  reg [1:0] \engine.datapath.eps_digit1_d_d  = 2'h0;
  reg [1:0] \engine.datapath.eps_digit1_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.eps_digit1_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.eps_digit1_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.eps_digit1_d_d_d_d_d_d  = 2'h0;
  wire [2:0] \engine.datapath.eps_fallen0 ;
  reg [2:0] \engine.datapath.eps_fallen0_0  = 3'h0;
  reg [2:0] \engine.datapath.eps_fallen0_d  = 3'h0;
  reg [2:0] \engine.datapath.eps_fallen0_d_d  = 3'h0;
  reg [2:0] \engine.datapath.eps_fallen0_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.eps_fallen0_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.eps_fallen0_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.eps_fallen0_d_d_d_d_d_d  = 3'h0;
  wire [2:0] \engine.datapath.eps_fallen1 ;
  reg [2:0] \engine.datapath.eps_fallen1_0  = 3'h0;
  reg [2:0] \engine.datapath.eps_fallen1_d  = 3'h0;
  reg [2:0] \engine.datapath.eps_fallen1_d_d  = 3'h0;
  reg [2:0] \engine.datapath.eps_fallen1_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.eps_fallen1_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.eps_fallen1_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.eps_fallen1_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.eps_fallen1_d_d_d_d_d_d_d  = 3'h0;
  reg \engine.datapath.first_d  = 1'h0;
  reg \engine.datapath.first_d_d  = 1'h0;
  reg [7:0] \engine.datapath.lane0__limit  = 8'h00;
  reg [7:0] \engine.datapath.lane0__limit_late  = 8'h00;
  reg [7:0] \engine.datapath.lane0__limit_negative  = 8'h00;
  reg \engine.datapath.lane0__moving  = 1'h0;
  reg [2:0] \engine.datapath.lane0__multiple  = 3'h0;
  reg \engine.datapath.lane0__opening  = 1'h0;
  wire \engine.datapath.lane0__outside ;
  reg [6:0] \engine.datapath.lane0__reserve  = 7'h00;
  reg [6:0] \engine.datapath.lane0__reserve_late  = 7'h00;
  reg [7:0] \engine.datapath.lane0__reserve_negative  = 8'h00;
  wire [7:0] \engine.datapath.lane0__result ;
  wire \engine.datapath.lane0__wrapped ;
  wire \engine.datapath.lane0__zero ;
  wire \engine.datapath.lane1__outside ;
  wire [7:0] \engine.datapath.lane1__result ;
  wire \engine.datapath.lane1__wrapped ;
  wire \engine.datapath.lane1__zero ;
  reg \engine.datapath.last_d  = 1'h0;
  reg \engine.datapath.last_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg [1:0] \engine.datapath.late  = 2'h0;
  reg [31:0] \engine.datapath.lost  = 32'd0;
  reg [1:0] \engine.datapath.lost_beat  = 2'h0;
  reg [2:0] \engine.datapath.lost_some0  = 3'h0;
  wire \engine.datapath.moving ;
  reg \engine.datapath.moving_d  = 1'h0;
  reg \engine.datapath.moving_d_d  = 1'h0;
  reg \engine.datapath.moving_d_d_d  = 1'h0;
  reg \engine.datapath.moving_d_d_d_d  = 1'h0;
  reg [15:0] \engine.datapath.number_wide_d  = 16'h0000;
  reg [15:0] \engine.datapath.number_wide_d_d  = 16'h0000;
  reg [15:0] \engine.datapath.number_wide_d_d_d  = 16'h0000;
  reg [15:0] \engine.datapath.number_wide_d_d_d_d  = 16'h0000;
  reg [15:0] \engine.datapath.number_wide_d_d_d_d_d  = 16'h0000;
  reg [17:0] \engine.datapath.on_the_way  = 18'h00000;
  reg \engine.datapath.opening_d  = 1'h0;
  reg \engine.datapath.opening_d_d  = 1'h0;
  reg \engine.datapath.opening_d_d_d  = 1'h0;
  reg \engine.datapath.opening_d_d_d_d  = 1'h0;
  reg \engine.datapath.opening_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.opening_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.opening_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.opening_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.overflow  = 1'h0;
  reg \engine.datapath.overflow_some  = 1'h0;
  wire [15:0] \engine.datapath.read__data ;
  reg [7:0] \engine.datapath.results__0  = 8'h00;
  reg [7:0] \engine.datapath.results__1  = 8'h00;
  reg [31:0] \engine.datapath.saturated  = 32'd0;
  reg [1:0] \engine.datapath.saturated_beat  = 2'h0;
  reg [2:0] \engine.datapath.saturated_some0  = 3'h0;
  reg [1:0] \engine.datapath.shown  = 2'h0;
  reg [1:0] \engine.datapath.shown_d  = 2'h0;
  reg [1:0] \engine.datapath.shown_d_d  = 2'h0;
  reg [1:0] \engine.datapath.shown_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.shown_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.shown_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.shown_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.shown_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.shown_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.shown_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [16:0] \engine.datapath.side_coefficient_d  = 17'h00000;
  reg [16:0] \engine.datapath.side_coefficient_d_d  = 17'h00000;
  reg [16:0] \engine.datapath.side_coefficient_d_d_d  = 17'h00000;
  reg [16:0] \engine.datapath.side_coefficient_d_d_d_d  = 17'h00000;
  reg [16:0] \engine.datapath.side_coefficient_d_d_d_d_d  = 17'h00000;
  reg [16:0] \engine.datapath.side_eps_d  = 17'h00000;
  reg [7:0] \engine.datapath.side_limit  = 8'h00;
  reg [7:0] \engine.datapath.side_limit_d  = 8'h00;
  reg [7:0] \engine.datapath.side_limit_negative  = 8'h00;
  reg [2:0] \engine.datapath.side_multiple_d  = 3'h0;
  reg [2:0] \engine.datapath.side_multiple_d_d  = 3'h0;
  reg [2:0] \engine.datapath.side_multiple_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.side_multiple_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.side_multiple_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.side_multiple_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.side_multiple_d_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.side_multiple_d_d_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.side_multiple_d_d_d_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.side_multiple_d_d_d_d_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.side_multiple_d_d_d_d_d_d_d_d_d_d_d  = 3'h0;
  reg [2:0] \engine.datapath.side_multiple_d_d_d_d_d_d_d_d_d_d_d_d  = 3'h0;
  reg [6:0] \engine.datapath.side_reserve_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 7'h00;
  reg [7:0] \engine.datapath.side_reserve_negative  = 8'h00;
  reg \engine.datapath.side_update_d  = 1'h0;
  reg \engine.datapath.side_update_d_d  = 1'h0;
  reg \engine.datapath.side_update_d_d_d  = 1'h0;
  reg \engine.datapath.side_update_d_d_d_d  = 1'h0;
  reg \engine.datapath.side_update_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.side_update_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.side_update_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.side_update_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.side_update_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.update_0  = 1'h0;
  reg [31:0] \engine.datapath.updated  = 32'd0;
  reg [1:0] \engine.datapath.updated_beat  = 2'h0;
  reg [2:0] \engine.datapath.updated_some0  = 3'h0;
  reg [1:0] \engine.datapath.used  = 2'h0;
  reg [1:0] \engine.datapath.used_d  = 2'h0;
  reg [1:0] \engine.datapath.used_d_d  = 2'h0;
  reg [1:0] \engine.datapath.used_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.used_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.used_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.used_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.used_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.used_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.used_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.used_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.used_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.used_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.used_d_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.datapath.used_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [15:0] \engine.datapath.weight0_later  = 16'h0000;
  reg [1:0] \engine.datapath.were_lost  = 2'h0;
  reg [1:0] \engine.datapath.were_outside  = 2'h0;
  reg \engine.datapath.wrapped$237  = 1'h0;
  reg \engine.datapath.wrapped_some  = 1'h0;
  reg [1:0] \engine.datapath.zero_d  = 2'h0;
  reg [1:0] \engine.datapath.zero_d_d  = 2'h0;
  wire \engine.empty ;
  wire \engine.entry$172.$signal ;
  reg [4:0] \engine.entry$172.$signal$11  = 5'h00;
  reg [4:0] \engine.entry$172.$signal$12  = 5'h00;
  reg \engine.entry$172.$signal$14  = 1'h0;
  reg [3:0] \engine.entry$172.$signature__addr  = 4'h0;
  reg [18:0] \engine.entry$172.$signature__data  = 19'h00000;
  reg \engine.entry$172.$signature__en  = 1'h0;
  reg \engine.entry$172.arrived  = 1'h0;
  reg [3:0] \engine.entry$172.at_read0  = 4'h0;
  wire \engine.entry$172.leaving ;
  wire \engine.entry$172.open ;
  wire [18:0] \engine.entry$172.payload ;
  reg \engine.entry$172.pop_0  = 1'h0;
  wire \engine.entry$172.some ;
  wire \engine.entry$172.some_next ;
  wire [6:0] \engine.faults ;
  reg [6:0] \engine.faults$108  = 7'h00;
  wire \engine.final ;
  reg \engine.final_d  = 1'h0;
  reg \engine.final_d_d  = 1'h0;
  reg \engine.first  = 1'h0;
  reg \engine.first$117  = 1'h0;
  reg \engine.first_d  = 1'h0;
  reg \engine.idle  = 1'h0;
  reg [1:0] \engine.keep_d  = 2'h0;
  reg [1:0] \engine.keep_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  reg [1:0] \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 2'h0;
  wire \engine.last$78 ;
  reg \engine.last_d  = 1'h0;
  reg \engine.last_d_d  = 1'h0;
  reg \engine.last_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  wire [1:0] \engine.mask ;
  wire \engine.moving$127 ;
  reg \engine.moving_d  = 1'h0;
  reg \engine.moving_d_d  = 1'h0;
  reg [7:0] \engine.numbers__0  = 8'h00;
  reg [7:0] \engine.numbers__1  = 8'h00;
  wire [19:0] \engine.o__payload ;
  reg \engine.opening  = 1'h0;
  wire \engine.opening$125 ;
  reg \engine.opening_d  = 1'h0;
  wire \engine.out.dest ;
  wire \engine.overflow ;
  reg \engine.passed  = 1'h0;
  reg \engine.passed$123  = 1'h0;
  wire \engine.queue.$signal ;
  reg [5:0] \engine.queue.$signal$7  = 6'h00;
  reg [5:0] \engine.queue.$signal$9  = 6'h00;
  reg [4:0] \engine.queue.$signature__addr  = 5'h00;
  reg \engine.queue.$signature__en  = 1'h0;
  reg [4:0] \engine.queue.at_read0  = 5'h00;
  wire \engine.queue.room ;
  wire \engine.ready_next ;
  wire \engine.segments.$signal ;
  reg \engine.segments.$signal$20  = 1'h0;
  reg [1:0] \engine.segments.$signal$26  = 2'h0;
  reg \engine.segments.$signal$32  = 1'h0;
  reg [2:0] \engine.segments.$signal$33  = 3'h0;
  wire \engine.segments.$signature__en ;
  reg [2:0] \engine.segments.at  = 3'h0;
  reg \engine.segments.coefficient_beyond  = 1'h0;
  reg [16:0] \engine.segments.coefficient_exponent  = 17'h00000;
  reg [17:0] \engine.segments.coefficient_right  = 18'h00000;
  reg [4:0] \engine.segments.coefficient_shift  = 5'h00;
  wire \engine.segments.end ;
  reg [48:0] \engine.segments.entry$11  = 49'h0000000000000;
  reg \engine.segments.eps_beyond  = 1'h0;
  reg [16:0] \engine.segments.eps_exponent  = 17'h00000;
  reg [17:0] \engine.segments.eps_right  = 18'h00000;
  reg [4:0] \engine.segments.eps_shift  = 5'h00;
  reg [53:0] \engine.segments.following  = 54'h00000000000000;
  reg [33:0] \engine.segments.following_end  = 34'h000000000;
  reg [1:0] \engine.segments.following_head  = 2'h0;
  reg [33:0] \engine.segments.following_left  = 34'h000000000;
  reg \engine.segments.hold  = 1'h0;
  reg \engine.segments.joined  = 1'h0;
  reg [33:0] \engine.segments.left  = 34'h000000000;
  reg [3:0] \engine.segments.phase  = 4'h0;
  wire [48:0] \engine.segments.read__data ;
  reg \engine.segments.ready  = 1'h0;
  wire \engine.segments.shared ;
  reg \engine.segments.sharing  = 1'h0;
  reg [53:0] \engine.segments.side  = 54'h00000000000000;
  wire \engine.segments.step ;
  reg [1:0] \engine.segments.swapped  = 2'h0;
  wire [1:0] \engine.segments.tail ;
  reg \engine.start$109  = 1'h0;
  wire \engine.start$29 ;
  wire [2:0] \engine.sweep$111.segments ;
  reg \engine.terms.$like  = 1'h0;
  reg \engine.terms.$like$11  = 1'h0;
  reg \engine.terms.$like$4  = 1'h0;
  wire \engine.terms.following ;
  reg \engine.terms.last  = 1'h0;
  reg [15:0] \engine.terms.mantissa  = 16'h0000;
  reg \engine.terms.only  = 1'h0;
  reg \engine.terms.term  = 1'h0;
  wire [7:0] \engine.u__lanes__0 ;
  reg [7:0] \engine.u__lanes__0_d  = 8'h00;
  wire [7:0] \engine.u__lanes__1 ;
  reg [7:0] \engine.u__lanes__1_d  = 8'h00;
  wire \engine.u__ready ;
  wire \engine.u__valid ;
  reg [1:0] \engine.valid$50  = 2'h0;
  reg [1:0] \engine.wanted_early  = 2'h0;
  reg [1:0] \engine.wanted_early_d  = 2'h0;
  wire \engine.write$24 ;
  wire error_busy_write_set;
  wire error_coefficient_set;
  wire error_config_set;
  wire error_keep_set;
  wire error_long_set;
  wire error_range_set;
  wire error_segment_set;
  wire error_short_set;
  wire error_source_fault_set;
  wire error_source_set;
  wire error_start_busy_set;
  wire interrupt_error_set;
  output irq;
  wire irq;
  output [15:0] m_axis_tdata;
  wire [15:0] m_axis_tdata;
  output m_axis_tdest;
  wire m_axis_tdest;
  output [1:0] m_axis_tkeep;
  wire [1:0] m_axis_tkeep;
  output m_axis_tlast;
  wire m_axis_tlast;
  input m_axis_tready;
  wire m_axis_tready;
  output m_axis_tvalid;
  reg m_axis_tvalid = 1'h0;
  reg [15:0] mantissa1 = 16'h0000;
  wire [1:0] numbers_error;
  reg [1:0] numbers_error_before = 2'h0;
  wire out__ready;
  wire \out__ready$69 ;
  wire out__valid;
  wire \out__valid$68 ;
  reg [31:0] \regs.argument_value  = 32'd0;
  wire [28:0] \regs.chosen ;
  reg [15:0] \regs.coefficient_exponent  = 16'h0000;
  reg [15:0] \regs.coefficient_mantissa  = 16'h0000;
  reg \regs.command_dither  = 1'h0;
  reg [3:0] \regs.command_source  = 4'h0;
  reg \regs.command_written  = 1'h0;
  reg \regs.control_abort  = 1'h0;
  reg \regs.control_clear  = 1'h0;
  reg \regs.control_start  = 1'h0;
  reg [15:0] \regs.eps_exponent  = 16'h0000;
  reg [15:0] \regs.eps_mantissa  = 16'h0000;
  reg \regs.error_busy_write  = 1'h0;
  reg \regs.error_coefficient  = 1'h0;
  reg \regs.error_command  = 1'h0;
  reg \regs.error_config  = 1'h0;
  reg \regs.error_keep  = 1'h0;
  reg \regs.error_long  = 1'h0;
  reg \regs.error_overrun  = 1'h0;
  reg \regs.error_range  = 1'h0;
  reg \regs.error_segment  = 1'h0;
  reg \regs.error_short  = 1'h0;
  reg \regs.error_source  = 1'h0;
  reg \regs.error_source_fault  = 1'h0;
  reg \regs.error_start_busy  = 1'h0;
  reg \regs.interrupt_done  = 1'h0;
  reg \regs.interrupt_enable_done  = 1'h0;
  reg \regs.interrupt_enable_error  = 1'h0;
  reg \regs.interrupt_error  = 1'h0;
  reg [31:0] \regs.load_high_word  = 32'd0;
  reg [31:0] \regs.load_low_word  = 32'd0;
  reg \regs.load_low_written  = 1'h0;
  reg [1:0] \regs.mode_mode  = 2'h0;
  reg [2:0] \regs.mode_multiple  = 3'h0;
  reg \regs.mode_rewind  = 1'h0;
  reg [3:0] \regs.mode_source  = 4'h0;
  reg \regs.mode_stochastic  = 1'h0;
  reg [3:0] \regs.mode_terms  = 4'h0;
  wire \regs.read_bad ;
  wire [31:0] \regs.result ;
  reg [7:0] \regs.segment_commit_fraction  = 8'h00;
  reg \regs.segment_commit_hold  = 1'h0;
  reg [7:0] \regs.segment_commit_index  = 8'h00;
  reg [7:0] \regs.segment_commit_lane  = 8'h00;
  reg \regs.segment_commit_written  = 1'h0;
  reg [31:0] \regs.segment_length_length  = 32'd0;
  reg [30:0] \regs.segment_reserve_reserve  = 31'h00000000;
  reg [8:0] \regs.segments_count  = 9'h000;
  reg \regs.slave.$signal  = 1'h0;
  reg \regs.slave.$signal$3  = 1'h0;
  reg [31:0] \regs.slave.data  = 32'd0;
  wire \regs.slave.read ;
  reg [9:0] \regs.slave.read_address  = 10'h000;
  reg \regs.slave.read_full  = 1'h0;
  reg [3:0] \regs.slave.strobe  = 4'h0;
  wire \regs.slave.write ;
  reg [9:0] \regs.slave.write_address  = 10'h000;
  wire \regs.slave.write_bad ;
  wire \regs.status_source_ready ;
  wire \regs.status_source_valid ;
  reg [7:0] \regs.term_index  = 8'h00;
  reg [15:0] \regs.term_mantissa  = 16'h0000;
  reg \regs.term_written  = 1'h0;
  wire [1:0] rewinding;
  wire [1:0] rewinds;
  input rst;
  wire rst;
  input [11:0] s_axi_araddr;
  wire [11:0] s_axi_araddr;
  output s_axi_arready;
  wire s_axi_arready;
  input s_axi_arvalid;
  wire s_axi_arvalid;
  input [11:0] s_axi_awaddr;
  wire [11:0] s_axi_awaddr;
  output s_axi_awready;
  wire s_axi_awready;
  input s_axi_awvalid;
  wire s_axi_awvalid;
  input s_axi_bready;
  wire s_axi_bready;
  output [1:0] s_axi_bresp;
  reg [1:0] s_axi_bresp = 2'h0;
  output s_axi_bvalid;
  reg s_axi_bvalid = 1'h0;
  output [31:0] s_axi_rdata;
  reg [31:0] s_axi_rdata = 32'd0;
  input s_axi_rready;
  wire s_axi_rready;
  output [1:0] s_axi_rresp;
  reg [1:0] s_axi_rresp = 2'h0;
  output s_axi_rvalid;
  reg s_axi_rvalid = 1'h0;
  input [31:0] s_axi_wdata;
  wire [31:0] s_axi_wdata;
  output s_axi_wready;
  wire s_axi_wready;
  input [3:0] s_axi_wstrb;
  wire [3:0] s_axi_wstrb;
  input s_axi_wvalid;
  wire s_axi_wvalid;
  input [15:0] s_axis_tdata;
  wire [15:0] s_axis_tdata;
  input [1:0] s_axis_tkeep;
  wire [1:0] s_axis_tkeep;
  input s_axis_tlast;
  wire s_axis_tlast;
  output s_axis_tready;
  reg s_axis_tready = 1'h0;
  input s_axis_tvalid;
  wire s_axis_tvalid;
  wire [7:0] \source.back ;
  wire [7:0] \source.back$35 ;
  reg [11:0] \source.control.$signal  = 12'h001;
  reg \source.control.$signal$13  = 1'h0;
  wire \source.control.$signal$26 ;
  reg \source.control.$signal$28  = 1'h0;
  wire \source.control.$signal$29 ;
  reg \source.control.$signal$31  = 1'h0;
  wire \source.control.$signal$36 ;
  reg [1:0] \source.control.$signal$37  = 2'h0;
  wire \source.control.$signal$38 ;
  reg \source.control.$signal$39  = 1'h0;
  reg [1:0] \source.control.$signal$45  = 2'h2;
  reg \source.control.$signal$51  = 1'h0;
  reg \source.control.$signal$9  = 1'h0;
  reg \source.control.allowed0  = 1'h0;
  reg \source.control.awake0  = 1'h0;
  reg \source.control.counted  = 1'h0;
  reg \source.control.done  = 1'h0;
  wire \source.control.down ;
  wire \source.control.ended ;
  reg [1:0] \source.control.error  = 2'h0;
  reg [7:0] \source.control.fed  = 8'h00;
  reg \source.control.feed  = 1'h0;
  reg \source.control.filling  = 1'h0;
  reg \source.control.forced0  = 1'h0;
  wire \source.control.go ;
  reg \source.control.last  = 1'h0;
  wire \source.control.loader.$signal ;
  reg [1:0] \source.control.loader.$signal$13  = 2'h2;
  reg \source.control.loader.$signal$17  = 1'h0;
  reg \source.control.loader.$signal$18  = 1'h0;
  reg \source.control.loader.$signal$19  = 1'h0;
  reg \source.control.loader.$signal$20  = 1'h0;
  reg \source.control.loader.$signal$5  = 1'h0;
  wire \source.control.loader.body ;
  reg \source.control.loader.complete  = 1'h0;
  reg \source.control.loader.final  = 1'h0;
  reg \source.control.loader.last  = 1'h0;
  reg [1:0] \source.control.loader.nothing  = 2'h0;
  reg [7:0] \source.control.loader.packed  = 8'h00;
  reg [7:0] \source.control.loader.raw  = 8'h00;
  reg \source.control.loader.zero  = 1'h0;
  wire \source.control.marked ;
  reg \source.control.moved  = 1'h0;
  wire \source.control.moving ;
  wire \source.control.rewinding ;
  reg \source.control.rewound  = 1'h0;
  reg \source.control.skip.borrow0  = 1'h0;
  reg \source.control.skip.borrow1  = 1'h0;
  reg \source.control.skip.borrow2  = 1'h0;
  reg [3:0] \source.control.skip.digit0  = 4'h0;
  reg [3:0] \source.control.skip.digit1  = 4'h0;
  reg [3:0] \source.control.skip.digit2  = 4'h0;
  reg [3:0] \source.control.skip.digit3  = 4'h0;
  reg [2:0] \source.control.skip.empty  = 3'h0;
  reg \source.control.skip.last  = 1'h0;
  reg \source.control.skip.upper_empty  = 1'h0;
  reg \source.control.skip.zero  = 1'h0;
  wire \source.control.step ;
  reg \source.feeding  = 1'h0;
  reg \source.mark  = 1'h0;
  reg \source.marked  = 1'h0;
  reg \source.replay.$signal  = 1'h0;
  reg [7:0] \source.replay.$signal$10  = 8'h00;
  wire \source.replay.$signal$11 ;
  reg \source.replay.$signal$14  = 1'h0;
  reg \source.replay.$signal$17  = 1'h0;
  reg \source.replay.$signal$19  = 1'h0;
  reg [7:0] \source.replay.$signal$20  = 8'h00;
  reg \source.replay.$signal$25  = 1'h0;
  reg [1:0] \source.replay.$signal$28  = 2'h0;
  reg \source.replay.$signal$30  = 1'h0;
  reg \source.replay.$signal$4  = 1'h0;
  wire [7:0] \source.replay.$signature__data$23 ;
  reg \source.replay.copy__addr  = 1'h0;
  reg [1:0] \source.replay.left  = 2'h0;
  wire [7:0] \source.replay.saved__data ;
  reg [7:0] \source.ring.entered  = 8'h01;
  reg [7:0] \source.ring.lane0  = 8'h01;
  wire [7:0] \source.ring.later0 ;
  wire [7:0] \source.ring.later1 ;
  wire [7:0] \source1.back ;
  wire [7:0] \source1.back$35 ;
  reg [11:0] \source1.control.$signal  = 12'h001;
  reg \source1.control.$signal$13  = 1'h0;
  wire \source1.control.$signal$26 ;
  reg \source1.control.$signal$28  = 1'h0;
  wire \source1.control.$signal$29 ;
  reg \source1.control.$signal$31  = 1'h0;
  wire \source1.control.$signal$36 ;
  reg [1:0] \source1.control.$signal$37  = 2'h0;
  wire \source1.control.$signal$38 ;
  reg \source1.control.$signal$39  = 1'h0;
  reg [1:0] \source1.control.$signal$45  = 2'h2;
  reg \source1.control.$signal$51  = 1'h0;
  reg \source1.control.$signal$9  = 1'h0;
  reg \source1.control.allowed0  = 1'h0;
  reg \source1.control.awake0  = 1'h0;
  reg \source1.control.counted  = 1'h0;
  reg \source1.control.done  = 1'h0;
  wire \source1.control.down ;
  wire \source1.control.ended ;
  reg [1:0] \source1.control.error  = 2'h0;
  reg [7:0] \source1.control.fed  = 8'h00;
  reg \source1.control.feed  = 1'h0;
  reg \source1.control.filling  = 1'h0;
  reg \source1.control.forced0  = 1'h0;
  wire \source1.control.go ;
  reg \source1.control.last  = 1'h0;
  wire \source1.control.loader.$signal ;
  reg [1:0] \source1.control.loader.$signal$13  = 2'h2;
  reg \source1.control.loader.$signal$17  = 1'h0;
  reg \source1.control.loader.$signal$18  = 1'h0;
  reg \source1.control.loader.$signal$19  = 1'h0;
  reg \source1.control.loader.$signal$20  = 1'h0;
  reg \source1.control.loader.$signal$5  = 1'h0;
  wire \source1.control.loader.body ;
  reg \source1.control.loader.complete  = 1'h0;
  reg \source1.control.loader.final  = 1'h0;
  reg \source1.control.loader.last  = 1'h0;
  reg [1:0] \source1.control.loader.nothing  = 2'h0;
  reg [7:0] \source1.control.loader.packed  = 8'h00;
  reg [7:0] \source1.control.loader.raw  = 8'h00;
  reg \source1.control.loader.zero  = 1'h0;
  wire \source1.control.marked ;
  reg \source1.control.moved  = 1'h0;
  wire \source1.control.moving ;
  wire \source1.control.rewinding ;
  reg \source1.control.rewound  = 1'h0;
  reg \source1.control.skip.borrow0  = 1'h0;
  reg \source1.control.skip.borrow1  = 1'h0;
  reg \source1.control.skip.borrow2  = 1'h0;
  reg [3:0] \source1.control.skip.digit0  = 4'h0;
  reg [3:0] \source1.control.skip.digit1  = 4'h0;
  reg [3:0] \source1.control.skip.digit2  = 4'h0;
  reg [3:0] \source1.control.skip.digit3  = 4'h0;
  reg [2:0] \source1.control.skip.empty  = 3'h0;
  reg \source1.control.skip.last  = 1'h0;
  reg \source1.control.skip.upper_empty  = 1'h0;
  reg \source1.control.skip.zero  = 1'h0;
  wire \source1.control.step ;
  reg \source1.feeding  = 1'h0;
  reg \source1.mark  = 1'h0;
  reg \source1.marked  = 1'h0;
  reg \source1.replay.$signal  = 1'h0;
  reg [7:0] \source1.replay.$signal$10  = 8'h00;
  wire \source1.replay.$signal$11 ;
  reg \source1.replay.$signal$14  = 1'h0;
  reg \source1.replay.$signal$17  = 1'h0;
  reg \source1.replay.$signal$19  = 1'h0;
  reg [7:0] \source1.replay.$signal$20  = 8'h00;
  reg \source1.replay.$signal$25  = 1'h0;
  reg [1:0] \source1.replay.$signal$28  = 2'h0;
  reg \source1.replay.$signal$30  = 1'h0;
  reg \source1.replay.$signal$4  = 1'h0;
  wire [7:0] \source1.replay.$signature__data$23 ;
  reg \source1.replay.copy__addr  = 1'h0;
  reg [1:0] \source1.replay.left  = 2'h0;
  wire [7:0] \source1.replay.saved__data ;
  reg [7:0] \source1.ring.entered  = 8'h01;
  reg [7:0] \source1.ring.lane0  = 8'h01;
  wire [7:0] \source1.ring.later0 ;
  wire [7:0] \source1.ring.later1 ;
  wire start_busy;
  reg [1:0] \starter.left  = 2'h0;
  reg [3:0] \starter.patience  = 4'h0;
  wire \starter.port$15$0 ;
  wire \starter.port$18$0 ;
  reg [1:0] \starter.state  = 2'h0;
  wire \starter.waiting ;
  reg [15:0] \engine.datapath.weight0_kept  [12:0];
  initial begin
    \engine.datapath.weight0_kept [0] = 16'h0000;
    \engine.datapath.weight0_kept [1] = 16'h0000;
    \engine.datapath.weight0_kept [2] = 16'h0000;
    \engine.datapath.weight0_kept [3] = 16'h0000;
    \engine.datapath.weight0_kept [4] = 16'h0000;
    \engine.datapath.weight0_kept [5] = 16'h0000;
    \engine.datapath.weight0_kept [6] = 16'h0000;
    \engine.datapath.weight0_kept [7] = 16'h0000;
    \engine.datapath.weight0_kept [8] = 16'h0000;
    \engine.datapath.weight0_kept [9] = 16'h0000;
    \engine.datapath.weight0_kept [10] = 16'h0000;
    \engine.datapath.weight0_kept [11] = 16'h0000;
    \engine.datapath.weight0_kept [12] = 16'h0000;
  end
  always @(posedge clk) begin
    \engine.datapath.weight0_kept [\engine.datapath.$signature__addr ] <= \engine.entry$172.payload [15:0];
  end
  assign \engine.datapath.read__data  = \engine.datapath.weight0_kept [\engine.datapath.$signature__addr ];
  reg [18:0] \engine.entry$172.places0  [15:0];
  initial begin
    \engine.entry$172.places0 [0] = 19'h00000;
    \engine.entry$172.places0 [1] = 19'h00000;
    \engine.entry$172.places0 [2] = 19'h00000;
    \engine.entry$172.places0 [3] = 19'h00000;
    \engine.entry$172.places0 [4] = 19'h00000;
    \engine.entry$172.places0 [5] = 19'h00000;
    \engine.entry$172.places0 [6] = 19'h00000;
    \engine.entry$172.places0 [7] = 19'h00000;
    \engine.entry$172.places0 [8] = 19'h00000;
    \engine.entry$172.places0 [9] = 19'h00000;
    \engine.entry$172.places0 [10] = 19'h00000;
    \engine.entry$172.places0 [11] = 19'h00000;
    \engine.entry$172.places0 [12] = 19'h00000;
    \engine.entry$172.places0 [13] = 19'h00000;
    \engine.entry$172.places0 [14] = 19'h00000;
    \engine.entry$172.places0 [15] = 19'h00000;
  end
  always @(posedge clk) begin
    if (\engine.entry$172.$signature__en )
      \engine.entry$172.places0 [\engine.entry$172.$signature__addr ] <= \engine.entry$172.$signature__data ;
  end
  assign \engine.entry$172.payload  = \engine.entry$172.places0 [\engine.entry$172.at_read0 ];
  reg [19:0] \engine.queue.places0  [31:0];
  initial begin
    \engine.queue.places0 [0] = 20'h00000;
    \engine.queue.places0 [1] = 20'h00000;
    \engine.queue.places0 [2] = 20'h00000;
    \engine.queue.places0 [3] = 20'h00000;
    \engine.queue.places0 [4] = 20'h00000;
    \engine.queue.places0 [5] = 20'h00000;
    \engine.queue.places0 [6] = 20'h00000;
    \engine.queue.places0 [7] = 20'h00000;
    \engine.queue.places0 [8] = 20'h00000;
    \engine.queue.places0 [9] = 20'h00000;
    \engine.queue.places0 [10] = 20'h00000;
    \engine.queue.places0 [11] = 20'h00000;
    \engine.queue.places0 [12] = 20'h00000;
    \engine.queue.places0 [13] = 20'h00000;
    \engine.queue.places0 [14] = 20'h00000;
    \engine.queue.places0 [15] = 20'h00000;
    \engine.queue.places0 [16] = 20'h00000;
    \engine.queue.places0 [17] = 20'h00000;
    \engine.queue.places0 [18] = 20'h00000;
    \engine.queue.places0 [19] = 20'h00000;
    \engine.queue.places0 [20] = 20'h00000;
    \engine.queue.places0 [21] = 20'h00000;
    \engine.queue.places0 [22] = 20'h00000;
    \engine.queue.places0 [23] = 20'h00000;
    \engine.queue.places0 [24] = 20'h00000;
    \engine.queue.places0 [25] = 20'h00000;
    \engine.queue.places0 [26] = 20'h00000;
    \engine.queue.places0 [27] = 20'h00000;
    \engine.queue.places0 [28] = 20'h00000;
    \engine.queue.places0 [29] = 20'h00000;
    \engine.queue.places0 [30] = 20'h00000;
    \engine.queue.places0 [31] = 20'h00000;
  end
  always @(posedge clk) begin
    if (\engine.queue.$signature__en )
      \engine.queue.places0 [\engine.queue.$signature__addr ] <= { \engine.out.dest , \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d , \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d , \engine.datapath.results__1 , \engine.datapath.results__0  };
  end
  assign \engine.o__payload  = \engine.queue.places0 [\engine.queue.at_read0 ];
  reg [48:0] \engine.segments.table  [3:0];
  initial begin
    \engine.segments.table [0] = 49'h0000000000000;
    \engine.segments.table [1] = 49'h0000000000000;
    \engine.segments.table [2] = 49'h0000000000000;
    \engine.segments.table [3] = 49'h0000000000000;
  end
  always @(posedge clk) begin
    if (\engine.segments.$signature__en )
      \engine.segments.table [\regs.segment_commit_index [1:0]] <= { \regs.segment_commit_lane [0], \regs.segment_reserve_reserve [6:0], \regs.segment_commit_hold , \regs.segment_commit_fraction , \regs.segment_length_length  };
  end
  assign \engine.segments.read__data  = \engine.segments.table [\engine.segments.at [1:0]];
  reg [7:0] \source.replay.history  [1:0];
  initial begin
    \source.replay.history [0] = 8'h00;
    \source.replay.history [1] = 8'h00;
  end
  always @(posedge clk) begin
    if (\source.control.moved )
      \source.replay.history [\source.replay.$signal$4 ] <= \source.ring.entered ;
  end
  assign \source.replay.$signature__data$23  = \source.replay.history [\source.replay.$signal ];
  reg [7:0] \source.replay.kept  [1:0];
  initial begin
    \source.replay.kept [0] = 8'h00;
    \source.replay.kept [1] = 8'h00;
  end
  always @(posedge clk) begin
    if (\source.replay.$signal$17 )
      \source.replay.kept [\source.replay.copy__addr ] <= \source.replay.$signal$10 ;
  end
  assign \source.replay.saved__data  = \source.replay.kept [\source.replay.$signal ];
  reg [7:0] \source1.replay.history  [1:0];
  initial begin
    \source1.replay.history [0] = 8'h00;
    \source1.replay.history [1] = 8'h00;
  end
  always @(posedge clk) begin
    if (\source1.control.moved )
      \source1.replay.history [\source1.replay.$signal$4 ] <= \source1.ring.entered ;
  end
  assign \source1.replay.$signature__data$23  = \source1.replay.history [\source1.replay.$signal ];
  reg [7:0] \source1.replay.kept  [1:0];
  initial begin
    \source1.replay.kept [0] = 8'h00;
    \source1.replay.kept [1] = 8'h00;
  end
  always @(posedge clk) begin
    if (\source1.replay.$signal$17 )
      \source1.replay.kept [\source1.replay.copy__addr ] <= \source1.replay.$signal$10 ;
  end
  assign \source1.replay.saved__data  = \source1.replay.kept [\source1.replay.$signal ];
  always @(posedge clk)
    mantissa1 <= _0031_;
  always @(posedge clk)
    numbers_error_before <= _0032_;
  assign busy = \starter.waiting  | \busy$74 ;
  assign _0000_ = \regs.command_source  < 2'h2;
  assign _0011_ = _0000_ ? \regs.command_source  : 4'h2;
  assign { _0022_[3:2], \commands.target  } = \regs.command_dither  ? 4'h2 : _0011_;
  assign cmd__valid = \commands.valid [0] | rewinding[0];
  assign cmd__op = rewinding[0] ? 2'h2 : \commands.waiting_op ;
  assign \cmd__valid$112  = \commands.valid [1] | rewinding[1];
  assign \cmd__op$113  = rewinding[1] ? 2'h2 : \commands.waiting_op ;
  assign _0030_ = ! \regs.mode_source ;
  assign \starter.port$15$0  = \regs.mode_mode [1] ? 1'h1 : _0030_;
  assign _0033_ = \regs.mode_terms  >= 1'h1;
  assign _0034_ = \regs.mode_source  == 1'h1;
  assign \starter.port$18$0  = \regs.mode_mode [1] ? _0033_ : _0034_;
  assign _0001_ = ! \regs.mode_source ;
  assign _0002_ = \regs.mode_mode [1] ? 1'h1 : _0001_;
  assign _0003_ = \regs.mode_terms  >= 1'h1;
  assign _0004_ = \regs.mode_source  == 1'h1;
  assign _0005_ = \regs.mode_mode [1] ? _0003_ : _0004_;
  assign rewinds = { _0005_, _0002_ } & { \regs.mode_rewind , \regs.mode_rewind  };
  assign _0006_ = \regs.segments_count  > 3'h4;
  assign _0007_ = \regs.mode_terms  >= 2'h2;
  assign _0008_ = _0006_ | _0007_;
  assign _0009_ = \regs.mode_source  >= 2'h2;
  assign _0010_ = _0008_ | _0009_;
  assign _0012_ = ! \regs.segment_length_length ;
  assign _0013_ = \regs.segment_commit_index  >= 3'h4;
  assign _0014_ = _0012_ | _0013_;
  assign _0015_ = \regs.segment_commit_lane  >= 2'h2;
  assign _0016_ = _0014_ | _0015_;
  assign _0017_ = ! \regs.term_index ;
  assign _0018_ = \regs.term_index  >= 2'h2;
  assign _0019_ = _0017_ | _0018_;
  assign _0020_ = ~ numbers_error_before;
  assign _0021_ = numbers_error & _0020_;
  assign _0023_ = | _0021_;
  assign interrupt_error_set = | { error_source_fault_set, error_segment_set, \commands.overrun , \commands.refused , error_busy_write_set, error_source_set, error_keep_set, error_long_set, error_short_set, error_range_set, error_coefficient_set, error_config_set, error_start_busy_set };
  assign _0024_ = \regs.interrupt_done  & \regs.interrupt_enable_done ;
  assign _0025_ = \regs.interrupt_error  & \regs.interrupt_enable_error ;
  assign irq = _0024_ | _0025_;
  assign \regs.status_source_ready  = & { \source1.control.$signal [1], \source.control.$signal [1] };
  assign \regs.status_source_valid  = & { \out__valid$68 , out__valid };
  assign _0026_ = ~ busy;
  assign _0027_ = \regs.term_written  & _0026_;
  assign _0028_ = \regs.term_index  == 1'h1;
  assign _0029_ = _0027_ & _0028_;
  assign \source1.ring.later1 [2] = ~ _1107_;
  assign \source1.ring.later1 [1] = ~ _1105_;
  assign \source1.ring.later0 [1] = ~ _1123_;
  assign \source1.ring.later0 [2] = ~ _1125_;
  assign \source1.ring.later0 [6] = ~ _1097_;
  assign \source1.ring.later0 [7] = ~ _1100_;
  assign _0035_ = ~ \source1.control.skip.digit0 [0];
  assign _0036_ = ~ \source1.control.skip.digit1 [0];
  assign _0037_ = ~ \source1.control.skip.digit2 [0];
  assign _0038_ = ~ \source1.control.skip.digit3 [0];
  assign _0039_ = ~ \source1.control.loader.$signal$13 [0];
  assign _0040_ = ~ \source1.replay.$signal$28 [0];
  assign _0041_ = ~ \source1.replay.$signal$4 ;
  assign _0042_ = ~ \source1.replay.left [0];
  assign _0043_ = ~ \source1.replay.$signal ;
  assign \source.ring.later1 [7] = ~ _0873_;
  assign \source.ring.later1 [6] = ~ _0869_;
  assign \source.ring.later1 [2] = ~ _0860_;
  assign \source.ring.later1 [1] = ~ _0858_;
  assign \source.ring.later0 [1] = ~ _0876_;
  assign \source.ring.later0 [2] = ~ _0878_;
  assign \source.ring.later0 [6] = ~ _0850_;
  assign \source.ring.later0 [7] = ~ _0853_;
  assign _0044_ = ~ \source.control.skip.digit0 [0];
  assign _0045_ = ~ \source.control.skip.digit1 [0];
  assign _0046_ = ~ \source.control.skip.digit2 [0];
  assign _0047_ = ~ \source.control.skip.digit3 [0];
  assign _0048_ = ~ \source.control.loader.$signal$13 [0];
  assign \source1.ring.later1 [7] = ~ _1120_;
  assign \source1.ring.later1 [6] = ~ _1116_;
  assign _0049_ = ~ \source1.control.$signal$45 [0];
  assign _0050_ = ~ \source.control.$signal$45 [0];
  assign _0051_ = ~ \source.replay.$signal$28 [0];
  assign _0052_ = ~ \source.replay.$signal$4 ;
  assign _0053_ = ~ \source.replay.left [0];
  assign _0054_ = ~ \source.replay.$signal ;
  assign \source1.back [7] = ~ \source1.back$35 [7];
  assign \source.back [7] = ~ \source.back$35 [7];
  assign \commands.asked [0] = ! \commands.target ;
  assign \commands.asked [1] = \commands.target  == 1'h1;
  assign _0067_ = \commands.asked  & { \source1.control.$signal [1], \source.control.$signal [1] };
  assign _0068_ = | _0067_;
  assign _0069_ = ~ _0068_;
  assign _0070_ = \commands.pending  | _0069_;
  assign \commands.valid  = \commands.$signal  & { \commands.pending , \commands.pending  };
  assign \commands.load_valid  = \commands.$signal  & { \commands.full , \commands.full  };
  assign _0071_ = \commands.asked  & { \source1.control.$signal [1], \source.control.$signal [1] };
  assign _0072_ = | _0071_;
  assign _0055_ = ~ _0072_;
  assign _0056_ = \commands.pending  | _0055_;
  assign _0057_ = ! command_op;
  assign _0058_ = \commands.valid  & { \source1.control.$signal [1], \source.control.$signal [1] };
  assign _0059_ = | _0058_;
  assign _0060_ = \commands.load_valid  & { \source1.control.$signal [3], \source.control.$signal [3] };
  assign _0061_ = | _0060_;
  always @(posedge clk)
    \commands.pending  <= _0062_;
  always @(posedge clk)
    \commands.$signal  <= _0063_;
  always @(posedge clk)
    \commands.waiting_op  <= _0064_;
  always @(posedge clk)
    \commands.full  <= _0065_;
  always @(posedge clk)
    \commands.word  <= _0066_;
  assign _0092_ = \engine.beats  + 1'h1;
  assign _0093_ = \engine.wanted_early_d  | \engine.entry$172.payload [17:16];
  assign _0094_ = ~ \engine.entry$172.payload [17:16];
  assign _0095_ = _0093_ & _0094_;
  assign _0096_ = \engine.$signal  == 3'h4;
  assign _0097_ = _0096_ & \engine.empty ;
  assign _0098_ = ~ \engine.datapath.counting ;
  assign _0099_ = _0097_ & _0098_;
  assign _0101_ = \engine.$signal$93  & \engine.entry$172.some ;
  assign _0102_ = | { 4'h0, \engine.bad [2:1], 1'h0 };
  assign _0103_ = \engine.final_d_d  | \engine.entry$172.payload [18];
  assign _0104_ = \engine.$signal$54 [1] & _0103_;
  assign _0105_ = \engine.$signal$170  & \engine.entry$172.payload [18];
  always @(posedge clk)
    \engine.faults$108  <= _0106_;
  always @(posedge clk)
    \engine.$signal  <= _0107_;
  always @(posedge clk)
    \engine.start$109  <= _0108_;
  always @(posedge clk)
    \engine.asked  <= _0109_;
  always @(posedge clk)
    \engine.beats  <= _0111_;
  always @(posedge clk)
    \engine.$signal$41  <= _0112_;
  always @(posedge clk)
    \engine.first$117  <= _0113_;
  always @(posedge clk)
    \engine.$signal$54  <= _0114_;
  always @(posedge clk)
    \engine.valid$50  <= _0115_;
  always @(posedge clk)
    \engine.final_d  <= \engine.final ;
  always @(posedge clk)
    \engine.final_d_d  <= \engine.final_d ;
  always @(posedge clk)
    \engine.wanted_early  <= _0091_;
  always @(posedge clk)
    \engine.first_d  <= \engine.first$117 ;
  always @(posedge clk)
    \engine.first  <= \engine.first_d ;
  always @(posedge clk)
    \engine.passed$123  <= _0116_;
  always @(posedge clk)
    \engine.adding$64  <= _0117_;
  always @(posedge clk)
    \engine.opening_d  <= \engine.opening$125 ;
  always @(posedge clk)
    \engine.opening  <= \engine.opening_d ;
  always @(posedge clk)
    \engine.moving_d  <= \engine.moving$127 ;
  always @(posedge clk)
    \engine.moving_d_d  <= \engine.moving_d ;
  always @(posedge clk)
    \engine.wanted_early_d  <= \engine.wanted_early ;
  always @(posedge clk)
    \engine.u__lanes__0_d  <= \engine.u__lanes__0 ;
  always @(posedge clk)
    \engine.numbers__0  <= \engine.u__lanes__0_d ;
  always @(posedge clk)
    \engine.u__lanes__1_d  <= \engine.u__lanes__1 ;
  always @(posedge clk)
    \engine.numbers__1  <= \engine.u__lanes__1_d ;
  always @(posedge clk)
    \engine.bad_keep  <= _0095_;
  always @(posedge clk)
    \engine.passed  <= _0118_;
  always @(posedge clk)
    \engine.keep_d  <= \engine.entry$172.payload [17:16];
  always @(posedge clk)
    \engine.keep_d_d  <= \engine.keep_d ;
  always @(posedge clk)
    \engine.keep_d_d_d  <= \engine.keep_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d  <= \engine.keep_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d  <= \engine.keep_d_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d_d  <= \engine.keep_d_d_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d_d_d  <= \engine.keep_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d_d_d_d  <= \engine.keep_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d_d_d_d_d  <= \engine.keep_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d_d_d_d_d_d  <= \engine.keep_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d_d_d_d_d_d_d  <= \engine.keep_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.keep_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d  <= \engine.last$78 ;
  always @(posedge clk)
    \engine.last_d_d  <= \engine.last_d ;
  always @(posedge clk)
    \engine.last_d_d_d  <= \engine.last_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d  <= \engine.last_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d  <= \engine.last_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d_d  <= \engine.last_d_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d_d_d  <= \engine.last_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d_d_d_d  <= \engine.last_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d_d_d_d_d  <= \engine.last_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d_d_d_d_d_d  <= \engine.last_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d_d_d_d_d_d_d  <= \engine.last_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.last_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.last_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.idle  <= _0119_;
  always @(posedge clk)
    \engine.$signal$170  <= _0120_;
  always @(posedge clk)
    \engine.$signal$93  <= _0121_;
  assign \busy$74  = | \engine.$signal ;
  assign _0073_ = ~ \busy$74 ;
  assign \engine.segments.$signature__en  = \engine.write$24  & _0073_;
  assign _0078_ = \engine.start$29  & \busy$74 ;
  assign _0089_ = \engine.overflow  | \engine.datapath.overflow ;
  assign \engine.$signal$38  = \engine.$signal$41  & \engine.u__valid ;
  assign \engine.segments.step  = \engine.$signal$38  & \engine.terms.last ;
  assign _0100_ = ~ \engine.segments.shared ;
  assign \engine.consume  = \engine.segments.step  & _0100_;
  assign _0110_ = ~ \engine.segments.shared ;
  assign \engine.u__ready  = \engine.$signal$38  & _0110_;
  assign \engine.datapath.moving  = \engine.adding$64 [1] & \engine.moving_d_d ;
  assign \engine.active [0] = \engine.wanted_early_d [0] & \engine.entry$172.payload [16];
  assign \engine.active [1] = \engine.wanted_early_d [1] & \engine.entry$172.payload [17];
  assign \engine.last$78  = \engine.entry$172.payload [18] | \engine.final_d_d ;
  assign \engine.out.dest  = \engine.checks.sweep [1:0] == 1'h1;
  assign _0074_ = | \engine.bad_keep ;
  assign \engine.faults [6] = \engine.passed  & _0074_;
  assign _0075_ = \engine.final_d_d  | \engine.entry$172.payload [18];
  assign _0076_ = \engine.$signal$54 [1] & _0075_;
  assign _0077_ = \engine.start$29  & \busy$74 ;
  assign _0079_ = ~ \busy$74 ;
  assign _0080_ = \engine.start$29  & _0079_;
  assign _0081_ = \engine.$signal  == 2'h2;
  assign _0082_ = \engine.consume  & \engine.final ;
  assign _0083_ = ~ _0082_;
  assign _0084_ = _0081_ & _0083_;
  assign _0085_ = _0084_ & \engine.entry$172.some_next ;
  assign _0086_ = _0085_ & \engine.ready_next ;
  assign _0087_ = _0086_ & \engine.queue.room ;
  assign _0088_ = ~ \engine.segments.shared ;
  assign _0090_ = ~ { \engine.segments.hold , \engine.segments.hold  };
  assign _0091_ = \engine.mask  & _0090_;
  assign _0156_ = _0151_ | _0155_;
  assign _0157_ = \engine.checks.sweep [1:0] != 2'h2;
  assign _0158_ = _0157_ ? \engine.checks.sweep [4:2] : 3'h0;
  assign _0159_ = \engine.checks.sweep [1:0] != 2'h2;
  assign _0160_ = _0159_ ? \engine.checks.sweep [21:6] : 16'h0000;
  assign _0161_ = \engine.checks.sweep [1] ? \engine.checks.sweep [53:38] : 16'h0000;
  assign _0162_ = \engine.checks.sweep [1] ? \engine.checks.sweep [90:75] : 16'h0000;
  assign \engine.bad [1] = \engine.checks.$signal$4  & \engine.checks.$signal$5 ;
  assign _0163_ = ~ \engine.checks.$signal$5 ;
  assign _0165_ = \engine.checks.$signal$4  & _0163_;
  assign \engine.bad [2] = _0165_ & \engine.checks.$signal$7 ;
  assign _0166_ = ~ \engine.checks.$signal$5 ;
  assign _0167_ = \engine.checks.$signal$4  & _0166_;
  assign _0168_ = ~ \engine.checks.$signal$7 ;
  assign \engine.checks.good  = _0167_ & _0168_;
  always @(posedge clk)
    \engine.checks.$signal  <= _0169_;
  always @(posedge clk)
    \engine.checks.$signal$4  <= _0170_;
  always @(posedge clk)
    \engine.checks.$signal$5  <= _0171_;
  always @(posedge clk)
    \engine.checks.$signal$7  <= _0172_;
  always @(posedge clk)
    \engine.checks.sweep  <= _0173_;
  assign _0122_ = \engine.checks.sweep [1:0] != 2'h2;
  assign _0133_ = \engine.checks.sweep [1:0] != 1'h1;
  assign _0143_ = _0122_ & _0133_;
  assign _0154_ = $signed(\engine.checks.sweep [4:2]) > $signed(3'h2);
  assign _0164_ = $signed(\engine.checks.sweep [4:2]) < $signed(2'h2);
  assign _0174_ = _0154_ | _0164_;
  assign _0175_ = ! \engine.checks.sweep [4:2];
  assign _0176_ = _0174_ | _0175_;
  assign _0177_ = _0143_ & _0176_;
  assign _0123_ = \engine.checks.sweep [1:0] == 1'h1;
  assign _0124_ = $signed(\engine.checks.sweep [4:2]) > $signed(3'h2);
  assign _0125_ = $signed(\engine.checks.sweep [4:2]) < $signed(2'h2);
  assign _0126_ = _0124_ | _0125_;
  assign _0127_ = ! \engine.checks.sweep [4:2];
  assign _0128_ = _0126_ | _0127_;
  assign _0129_ = _0123_ & _0128_;
  assign _0130_ = | \engine.checks.sweep [4:2];
  assign _0131_ = _0129_ & _0130_;
  assign _0132_ = _0177_ | _0131_;
  assign _0134_ = ! \engine.checks.sweep [72:70];
  assign _0135_ = _0132_ | _0134_;
  assign _0136_ = \engine.checks.sweep [72:70] > 3'h4;
  assign _0137_ = _0135_ | _0136_;
  assign _0138_ = _0137_ | \engine.checks.sweep [5];
  assign _0139_ = \engine.checks.sweep [73] >= 2'h2;
  assign _0140_ = \engine.checks.sweep [74] >= 2'h2;
  assign _0141_ = _0139_ | _0140_;
  assign _0142_ = _0138_ | _0141_;
  assign _0144_ = \engine.checks.sweep [1:0] == 2'h3;
  assign _0145_ = \engine.checks.sweep [74] > \engine.checks.sweep [73];
  assign _0146_ = _0144_ & _0145_;
  assign _0147_ = _0142_ | _0146_;
  assign _0148_ = \engine.checks.sweep [53:38] == 16'h8000;
  assign _0149_ = \engine.checks.sweep [90:75] == 16'h8000;
  assign _0150_ = _0148_ | _0149_;
  assign _0151_ = _0150_ & \engine.checks.sweep [1];
  assign _0152_ = \engine.checks.sweep [1:0] != 2'h2;
  assign _0153_ = \engine.checks.sweep [21:6] == 16'h8000;
  assign _0155_ = _0152_ & _0153_;
  assign _0201_ = { 1'h0, \engine.datapath.clipped [0] } + \engine.datapath.clipped [1];
  assign _0202_ = \engine.datapath.saturated_beat  & { \engine.datapath.late [1], \engine.datapath.late [1] };
  assign _0204_ = \engine.datapath.saturated  + _0202_;
  assign _0205_ = \regs.control_clear  ? 33'h000000000 : _0204_;
  assign \engine.datapath.eps_fallen0 [0] = \engine.segments.side [18:17] > 1'h0;
  assign \engine.datapath.eps_fallen0 [1] = \engine.segments.side [18:17] > 1'h1;
  assign \engine.datapath.eps_fallen0 [2] = \engine.segments.side [18:17] > 2'h2;
  assign \engine.datapath.eps_fallen1 [0] = \engine.segments.side [20:19] > 1'h0;
  assign \engine.datapath.eps_fallen1 [1] = \engine.segments.side [20:19] > 1'h1;
  assign \engine.datapath.eps_fallen1 [2] = \engine.segments.side [20:19] > 2'h2;
  assign \engine.datapath.coefficient_fallen0 [0] = \engine.segments.side [39:38] > 1'h0;
  assign \engine.datapath.coefficient_fallen0 [1] = \engine.segments.side [39:38] > 1'h1;
  assign \engine.datapath.coefficient_fallen0 [2] = \engine.segments.side [39:38] > 2'h2;
  assign \engine.datapath.coefficient_fallen1 [0] = \engine.segments.side [41:40] > 1'h0;
  assign \engine.datapath.coefficient_fallen1 [1] = \engine.segments.side [41:40] > 1'h1;
  assign \engine.datapath.coefficient_fallen1 [2] = \engine.segments.side [41:40] > 2'h2;
  assign \engine.coming  = \engine.datapath.on_the_way [17] & \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.on_the_way  <= _0207_;
  always @(posedge clk)
    \engine.datapath.active_d  <= \engine.active ;
  always @(posedge clk)
    \engine.datapath.used  <= _0178_;
  always @(posedge clk)
    \engine.datapath.side_update_d  <= \engine.segments.side [52];
  always @(posedge clk)
    \engine.datapath.side_update_d_d  <= \engine.datapath.side_update_d ;
  always @(posedge clk)
    \engine.datapath.side_update_d_d_d  <= \engine.datapath.side_update_d_d ;
  always @(posedge clk)
    \engine.datapath.side_update_d_d_d_d  <= \engine.datapath.side_update_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_update_d_d_d_d_d  <= \engine.datapath.side_update_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_update_d_d_d_d_d_d  <= \engine.datapath.side_update_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_update_d_d_d_d_d_d_d  <= \engine.datapath.side_update_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_update_d_d_d_d_d_d_d_d  <= \engine.datapath.side_update_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_update_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_update_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_update_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.update_0  <= \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.used_d  <= \engine.datapath.used ;
  always @(posedge clk)
    \engine.datapath.used_d_d  <= \engine.datapath.used_d ;
  always @(posedge clk)
    \engine.datapath.used_d_d_d  <= \engine.datapath.used_d_d ;
  always @(posedge clk)
    \engine.datapath.used_d_d_d_d  <= \engine.datapath.used_d_d_d ;
  always @(posedge clk)
    \engine.datapath.used_d_d_d_d_d  <= \engine.datapath.used_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.used_d_d_d_d_d_d  <= \engine.datapath.used_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.used_d_d_d_d_d_d_d  <= \engine.datapath.used_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.used_d_d_d_d_d_d_d_d  <= \engine.datapath.used_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.used_d_d_d_d_d_d_d_d_d  <= \engine.datapath.used_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.used_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.used_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.used_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.used_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.used_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.used_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.used_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.used_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.used_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.used_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.changes  <= _0187_;
  always @(posedge clk)
    \engine.datapath.side_reserve_d  <= \engine.segments.side [48:42];
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d  <= \engine.datapath.side_reserve_d ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d  <= \engine.datapath.side_reserve_d_d ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_limit  <= _0196_;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_limit_negative  <= _0203_;
  always @(posedge clk)
    \engine.datapath.side_reserve_negative  <= _0206_;
  always @(posedge clk)
    \engine.datapath.side_eps_d  <= \engine.segments.side [16:0];
  always @(posedge clk)
    \engine.datapath.eps_0  <= \engine.datapath.side_eps_d ;
  always @(posedge clk)
    \engine.datapath.side_coefficient_d  <= \engine.coefficient ;
  always @(posedge clk)
    \engine.datapath.side_coefficient_d_d  <= \engine.datapath.side_coefficient_d ;
  always @(posedge clk)
    \engine.datapath.side_coefficient_d_d_d  <= \engine.datapath.side_coefficient_d_d ;
  always @(posedge clk)
    \engine.datapath.side_coefficient_d_d_d_d  <= \engine.datapath.side_coefficient_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_coefficient_d_d_d_d_d  <= \engine.datapath.side_coefficient_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_0  <= \engine.datapath.side_coefficient_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0__reserve  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0__reserve_late  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0__reserve_negative  <= \engine.datapath.side_reserve_negative ;
  always @(posedge clk)
    \engine.datapath.side_multiple_d  <= \engine.segments.side [51:49];
  always @(posedge clk)
    \engine.datapath.side_multiple_d_d  <= \engine.datapath.side_multiple_d ;
  always @(posedge clk)
    \engine.datapath.side_multiple_d_d_d  <= \engine.datapath.side_multiple_d_d ;
  always @(posedge clk)
    \engine.datapath.side_multiple_d_d_d_d  <= \engine.datapath.side_multiple_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_multiple_d_d_d_d_d  <= \engine.datapath.side_multiple_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_multiple_d_d_d_d_d_d  <= \engine.datapath.side_multiple_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_multiple_d_d_d_d_d_d_d  <= \engine.datapath.side_multiple_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_multiple_d_d_d_d_d_d_d_d  <= \engine.datapath.side_multiple_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_multiple_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_multiple_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_multiple_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_multiple_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_multiple_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_multiple_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_multiple_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_multiple_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0__multiple  <= \engine.datapath.side_multiple_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0__limit  <= \engine.datapath.side_limit ;
  always @(posedge clk)
    \engine.datapath.side_limit_d  <= \engine.datapath.side_limit ;
  always @(posedge clk)
    \engine.datapath.lane0__limit_late  <= \engine.datapath.side_limit_d ;
  always @(posedge clk)
    \engine.datapath.lane0__limit_negative  <= \engine.datapath.side_limit_negative ;
  always @(posedge clk)
    \engine.datapath.eps_digit0_d  <= \engine.segments.side [18:17];
  always @(posedge clk)
    \engine.datapath.eps_digit0_d_d  <= \engine.datapath.eps_digit0_d ;
  always @(posedge clk)
    \engine.datapath.eps_digit0_d_d_d  <= \engine.datapath.eps_digit0_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_digit0_d_d_d_d  <= \engine.datapath.eps_digit0_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_digit0_d_d_d_d_d  <= \engine.datapath.eps_digit0_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_digit0_0  <= \engine.datapath.eps_digit0_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_fallen0_d  <= \engine.datapath.eps_fallen0 ;
  always @(posedge clk)
    \engine.datapath.eps_fallen0_d_d  <= \engine.datapath.eps_fallen0_d ;
  always @(posedge clk)
    \engine.datapath.eps_fallen0_d_d_d  <= \engine.datapath.eps_fallen0_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_fallen0_d_d_d_d  <= \engine.datapath.eps_fallen0_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_fallen0_d_d_d_d_d  <= \engine.datapath.eps_fallen0_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_fallen0_d_d_d_d_d_d  <= \engine.datapath.eps_fallen0_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_fallen0_0  <= \engine.datapath.eps_fallen0_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_digit1_d  <= \engine.segments.side [20:19];
  always @(posedge clk)
    \engine.datapath.eps_digit1_d_d  <= \engine.datapath.eps_digit1_d ;
  always @(posedge clk)
    \engine.datapath.eps_digit1_d_d_d  <= \engine.datapath.eps_digit1_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_digit1_d_d_d_d  <= \engine.datapath.eps_digit1_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_digit1_d_d_d_d_d  <= \engine.datapath.eps_digit1_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_digit1_d_d_d_d_d_d  <= \engine.datapath.eps_digit1_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_digit1_0  <= \engine.datapath.eps_digit1_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_fallen1_d  <= \engine.datapath.eps_fallen1 ;
  always @(posedge clk)
    \engine.datapath.eps_fallen1_d_d  <= \engine.datapath.eps_fallen1_d ;
  always @(posedge clk)
    \engine.datapath.eps_fallen1_d_d_d  <= \engine.datapath.eps_fallen1_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_fallen1_d_d_d_d  <= \engine.datapath.eps_fallen1_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_fallen1_d_d_d_d_d  <= \engine.datapath.eps_fallen1_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_fallen1_d_d_d_d_d_d  <= \engine.datapath.eps_fallen1_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_fallen1_d_d_d_d_d_d_d  <= \engine.datapath.eps_fallen1_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_fallen1_0  <= \engine.datapath.eps_fallen1_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit0_d  <= \engine.segments.side [39:38];
  always @(posedge clk)
    \engine.datapath.coefficient_digit0_d_d  <= \engine.datapath.coefficient_digit0_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit0_d_d_d  <= \engine.datapath.coefficient_digit0_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit0_d_d_d_d  <= \engine.datapath.coefficient_digit0_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit0_d_d_d_d_d  <= \engine.datapath.coefficient_digit0_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit0_d_d_d_d_d_d  <= \engine.datapath.coefficient_digit0_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit0_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_digit0_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit0_d_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_digit0_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit0_d_d_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_digit0_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit0_0  <= \engine.datapath.coefficient_digit0_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen0_d  <= \engine.datapath.coefficient_fallen0 ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen0_d_d  <= \engine.datapath.coefficient_fallen0_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen0_d_d_d  <= \engine.datapath.coefficient_fallen0_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen0_d_d_d_d  <= \engine.datapath.coefficient_fallen0_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen0_d_d_d_d_d  <= \engine.datapath.coefficient_fallen0_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen0_d_d_d_d_d_d  <= \engine.datapath.coefficient_fallen0_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen0_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_fallen0_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen0_d_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_fallen0_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen0_d_d_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_fallen0_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen0_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_fallen0_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen0_0  <= \engine.datapath.coefficient_fallen0_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit1_d  <= \engine.segments.side [41:40];
  always @(posedge clk)
    \engine.datapath.coefficient_digit1_d_d  <= \engine.datapath.coefficient_digit1_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit1_d_d_d  <= \engine.datapath.coefficient_digit1_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit1_d_d_d_d  <= \engine.datapath.coefficient_digit1_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit1_d_d_d_d_d  <= \engine.datapath.coefficient_digit1_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit1_d_d_d_d_d_d  <= \engine.datapath.coefficient_digit1_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit1_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_digit1_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit1_d_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_digit1_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit1_d_d_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_digit1_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit1_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_digit1_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_digit1_0  <= \engine.datapath.coefficient_digit1_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen1_d  <= \engine.datapath.coefficient_fallen1 ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen1_d_d  <= \engine.datapath.coefficient_fallen1_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen1_d_d_d  <= \engine.datapath.coefficient_fallen1_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen1_d_d_d_d  <= \engine.datapath.coefficient_fallen1_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen1_d_d_d_d_d  <= \engine.datapath.coefficient_fallen1_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen1_d_d_d_d_d_d  <= \engine.datapath.coefficient_fallen1_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_fallen1_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_fallen1_0  <= \engine.datapath.coefficient_fallen1_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.opening_d  <= \engine.opening ;
  always @(posedge clk)
    \engine.datapath.opening_d_d  <= \engine.datapath.opening_d ;
  always @(posedge clk)
    \engine.datapath.opening_d_d_d  <= \engine.datapath.opening_d_d ;
  always @(posedge clk)
    \engine.datapath.opening_d_d_d_d  <= \engine.datapath.opening_d_d_d ;
  always @(posedge clk)
    \engine.datapath.opening_d_d_d_d_d  <= \engine.datapath.opening_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.opening_d_d_d_d_d_d  <= \engine.datapath.opening_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.opening_d_d_d_d_d_d_d  <= \engine.datapath.opening_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.opening_d_d_d_d_d_d_d_d  <= \engine.datapath.opening_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0__opening  <= \engine.datapath.opening_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.adding_d  <= \engine.adding$64 [1];
  always @(posedge clk)
    \engine.datapath.adding_d_d  <= \engine.datapath.adding_d ;
  always @(posedge clk)
    \engine.datapath.adding_d_d_d  <= \engine.datapath.adding_d_d ;
  always @(posedge clk)
    \engine.datapath.adding_d_d_d_d  <= \engine.datapath.adding_d_d_d ;
  always @(posedge clk)
    \engine.datapath.adding_d_d_d_d_d  <= \engine.datapath.adding_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.adding_d_d_d_d_d_d  <= \engine.datapath.adding_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.adding_d_d_d_d_d_d_d  <= \engine.datapath.adding_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.adding_d_d_d_d_d_d_d_d  <= \engine.datapath.adding_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.adding_d_d_d_d_d_d_d_d_d  <= \engine.datapath.adding_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.moving_d  <= \engine.datapath.moving ;
  always @(posedge clk)
    \engine.datapath.moving_d_d  <= \engine.datapath.moving_d ;
  always @(posedge clk)
    \engine.datapath.moving_d_d_d  <= \engine.datapath.moving_d_d ;
  always @(posedge clk)
    \engine.datapath.moving_d_d_d_d  <= \engine.datapath.moving_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0__moving  <= \engine.datapath.moving_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.number_wide_d  <= { \engine.numbers__1 , \engine.numbers__0  };
  always @(posedge clk)
    \engine.datapath.active_d_d  <= \engine.datapath.active_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d  <= \engine.datapath.active_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d  <= \engine.datapath.active_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d  <= \engine.datapath.active_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.number_wide_d_d  <= \engine.datapath.number_wide_d ;
  always @(posedge clk)
    \engine.datapath.number_wide_d_d_d  <= \engine.datapath.number_wide_d_d ;
  always @(posedge clk)
    \engine.datapath.number_wide_d_d_d_d  <= \engine.datapath.number_wide_d_d_d ;
  always @(posedge clk)
    \engine.datapath.number_wide_d_d_d_d_d  <= \engine.datapath.number_wide_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.$signature__addr  <= _0219_[3:0];
  always @(posedge clk)
    \engine.datapath.weight0_later  <= \engine.datapath.read__data ;
  always @(posedge clk)
    \engine.datapath.first_d  <= \engine.first ;
  always @(posedge clk)
    \engine.datapath.first_d_d  <= \engine.datapath.first_d ;
  always @(posedge clk)
    \engine.datapath.shown  <= _0180_;
  always @(posedge clk)
    \engine.datapath.shown_d  <= \engine.datapath.shown ;
  always @(posedge clk)
    \engine.datapath.shown_d_d  <= \engine.datapath.shown_d ;
  always @(posedge clk)
    \engine.datapath.shown_d_d_d  <= \engine.datapath.shown_d_d ;
  always @(posedge clk)
    \engine.datapath.shown_d_d_d_d  <= \engine.datapath.shown_d_d_d ;
  always @(posedge clk)
    \engine.datapath.shown_d_d_d_d_d  <= \engine.datapath.shown_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.shown_d_d_d_d_d_d  <= \engine.datapath.shown_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.shown_d_d_d_d_d_d_d  <= \engine.datapath.shown_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.shown_d_d_d_d_d_d_d_d  <= \engine.datapath.shown_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.shown_d_d_d_d_d_d_d_d_d  <= \engine.datapath.shown_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.shown_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.results__0  <= _0208_;
  always @(posedge clk)
    \engine.datapath.results__1  <= _0209_;
  always @(posedge clk)
    \engine.datapath.were_outside  <= { \engine.datapath.lane1__outside , \engine.datapath.lane0__outside  };
  always @(posedge clk)
    \engine.datapath.overflow_some  <= _0182_;
  always @(posedge clk)
    \engine.datapath.overflow  <= _0210_;
  always @(posedge clk)
    \engine.datapath.wrapped_some  <= _0185_;
  always @(posedge clk)
    \engine.datapath.wrapped$237  <= _0211_;
  always @(posedge clk)
    \engine.datapath.late  <= _0212_;
  always @(posedge clk)
    \engine.datapath.counting  <= _0214_;
  always @(posedge clk)
    \engine.datapath.last_d  <= \engine.$signal$54 [1];
  always @(posedge clk)
    \engine.datapath.last_d_d  <= \engine.datapath.last_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d  <= \engine.datapath.last_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d  <= \engine.datapath.last_d_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d_d  <= \engine.datapath.last_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d_d_d  <= \engine.datapath.last_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d_d_d_d  <= \engine.datapath.last_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d_d_d_d_d  <= \engine.datapath.last_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d_d_d_d_d_d  <= \engine.datapath.last_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.last_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.last_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.changed  <= \engine.datapath.changes ;
  always @(posedge clk)
    \engine.datapath.zero_d  <= { \engine.datapath.lane1__zero , \engine.datapath.lane0__zero  };
  always @(posedge clk)
    \engine.datapath.zero_d_d  <= \engine.datapath.zero_d ;
  always @(posedge clk)
    \engine.datapath.were_lost  <= _0191_;
  always @(posedge clk)
    \engine.datapath.updated_some0  <= _0192_;
  always @(posedge clk)
    \engine.datapath.updated_beat  <= \engine.datapath.updated_some0 [1:0];
  always @(posedge clk)
    \engine.datapath.updated  <= _0215_;
  always @(posedge clk)
    \engine.datapath.lost_some0  <= _0197_;
  always @(posedge clk)
    \engine.datapath.lost_beat  <= \engine.datapath.lost_some0 [1:0];
  always @(posedge clk)
    \engine.datapath.lost  <= _0216_;
  always @(posedge clk)
    \engine.datapath.saturated_some0  <= _0201_;
  always @(posedge clk)
    \engine.datapath.saturated_beat  <= \engine.datapath.saturated_some0 [1:0];
  always @(posedge clk)
    \engine.datapath.saturated  <= _0217_;
  assign _0178_ = \engine.datapath.active_d  & { \engine.datapath.on_the_way [0], \engine.datapath.on_the_way [0] };
  assign _0187_ = \engine.datapath.used_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & { \engine.datapath.update_0 , \engine.datapath.update_0  };
  assign _0196_ = 7'h7f - \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0203_ = \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  - 7'h7f;
  assign _0206_ = - \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d ;
  assign _0213_ = \engine.datapath.$signature__addr  == 4'hc;
  assign _0218_ = \engine.datapath.$signature__addr  + 1'h1;
  assign _0219_ = _0213_ ? 5'h00 : _0218_;
  assign _0220_ = \engine.datapath.first_d_d  & \engine.datapath.on_the_way [1];
  assign _0179_ = \engine.datapath.first_d_d  & \engine.datapath.on_the_way [1];
  assign _0180_ = \engine.datapath.used  | { _0179_, _0220_ };
  assign _0181_ = \engine.datapath.were_outside  & \engine.datapath.used_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0182_ = | _0181_;
  assign _0183_ = \engine.datapath.overflow_some  & \engine.datapath.on_the_way [13];
  assign _0184_ = { \engine.datapath.lane1__wrapped , \engine.datapath.lane0__wrapped  } & \engine.datapath.used_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0185_ = | _0184_;
  assign _0186_ = \engine.datapath.wrapped_some  & \engine.datapath.on_the_way [16];
  assign _0188_ = | \engine.datapath.on_the_way ;
  assign _0189_ = | \engine.datapath.late ;
  assign _0190_ = _0188_ | _0189_;
  assign _0191_ = \engine.datapath.changes  & \engine.datapath.zero_d_d ;
  assign _0192_ = { 1'h0, \engine.datapath.changed [0] } + \engine.datapath.changed [1];
  assign _0193_ = \engine.datapath.updated_beat  & { \engine.datapath.late [1], \engine.datapath.late [1] };
  assign _0194_ = \engine.datapath.updated  + _0193_;
  assign _0195_ = \regs.control_clear  ? 33'h000000000 : _0194_;
  assign _0197_ = { 1'h0, \engine.datapath.were_lost [0] } + \engine.datapath.were_lost [1];
  assign _0198_ = \engine.datapath.lost_beat  & { \engine.datapath.late [1], \engine.datapath.late [1] };
  assign _0199_ = \engine.datapath.lost  + _0198_;
  assign _0200_ = \regs.control_clear  ? 33'h000000000 : _0199_;
  always @(posedge clk)
    s_axis_tready <= _0257_;
  assign _0221_ = \engine.entry$172.$signature__addr  + \engine.entry$172.$signature__en ;
  assign _0232_ = \engine.entry$172.at_read0  + \engine.entry$172.pop_0 ;
  assign _0243_ = \engine.entry$172.$signal  ^ \engine.entry$172.pop_0 ;
  assign _0254_ = ~ \engine.entry$172.$signal ;
  assign _0258_ = \engine.entry$172.pop_0  & _0254_;
  assign _0259_ = ~ \engine.entry$172.$signal ;
  assign _0260_ = \engine.entry$172.pop_0  & _0259_;
  assign _0261_ = ~ \engine.entry$172.$signal ;
  assign _0262_ = \engine.entry$172.pop_0  & _0261_;
  assign _0222_ = ~ \engine.entry$172.$signal ;
  assign _0223_ = \engine.entry$172.pop_0  & _0222_;
  assign _0224_ = \engine.entry$172.$signal$11  + { _0223_, _0262_, _0260_, _0258_, _0243_ };
  assign _0225_ = \engine.entry$172.arrived  ^ \engine.claim ;
  assign _0226_ = ~ \engine.entry$172.arrived ;
  assign _0227_ = \engine.claim  & _0226_;
  assign _0228_ = ~ \engine.entry$172.arrived ;
  assign _0229_ = \engine.claim  & _0228_;
  assign _0230_ = ~ \engine.entry$172.arrived ;
  assign _0231_ = \engine.claim  & _0230_;
  assign _0233_ = ~ \engine.entry$172.arrived ;
  assign _0234_ = \engine.claim  & _0233_;
  assign _0235_ = \engine.entry$172.$signal$12  + { _0234_, _0231_, _0229_, _0227_, _0225_ };
  assign _0236_ = \engine.entry$172.$signal  & s_axis_tlast;
  assign _0237_ = \engine.entry$172.$signal$14  | _0236_;
  assign _0238_ = ~ \engine.entry$172.open ;
  assign _0239_ = _0237_ & _0238_;
  assign _0240_ = \engine.entry$172.$signal$11  <= 4'he;
  assign _0241_ = ~ \engine.entry$172.$signal$14 ;
  assign _0242_ = _0240_ & _0241_;
  assign _0244_ = \engine.entry$172.$signal  & s_axis_tlast;
  assign _0245_ = ~ _0244_;
  assign _0246_ = _0242_ & _0245_;
  assign \engine.entry$172.$signal  = s_axis_tvalid & s_axis_tready;
  assign \engine.entry$172.some  = | \engine.entry$172.$signal$12 ;
  assign _0247_ = \engine.entry$172.$signal$12  >= 2'h2;
  assign \engine.entry$172.some_next  = \engine.claim  ? _0247_ : \engine.entry$172.some ;
  always @(posedge clk)
    \engine.entry$172.pop_0  <= _0248_;
  always @(posedge clk)
    \engine.entry$172.$signature__en  <= _0249_;
  always @(posedge clk)
    \engine.entry$172.$signature__addr  <= _0250_;
  always @(posedge clk)
    \engine.entry$172.at_read0  <= _0251_;
  always @(posedge clk)
    \engine.entry$172.arrived  <= _0252_;
  always @(posedge clk)
    \engine.entry$172.$signature__data  <= { s_axis_tlast, s_axis_tkeep, s_axis_tdata };
  always @(posedge clk)
    \engine.entry$172.$signal$11  <= _0253_;
  always @(posedge clk)
    \engine.entry$172.$signal$12  <= _0255_;
  always @(posedge clk)
    \engine.entry$172.$signal$14  <= _0256_;
  assign _0263_ = \engine.queue.$signature__addr  + \engine.queue.$signature__en ;
  assign _0274_ = \engine.queue.at_read0  + \engine.queue.$signal ;
  assign _0285_ = \engine.$signal$54 [1] ^ \engine.queue.$signal ;
  assign _0294_ = ~ \engine.$signal$54 [1];
  assign _0295_ = \engine.queue.$signal  & _0294_;
  assign _0296_ = ~ \engine.$signal$54 [1];
  assign _0297_ = \engine.queue.$signal  & _0296_;
  assign _0298_ = ~ \engine.$signal$54 [1];
  assign _0299_ = \engine.queue.$signal  & _0298_;
  assign _0264_ = ~ \engine.$signal$54 [1];
  assign _0265_ = \engine.queue.$signal  & _0264_;
  assign _0266_ = ~ \engine.$signal$54 [1];
  assign _0267_ = \engine.queue.$signal  & _0266_;
  assign _0268_ = \engine.queue.$signal$7  + { _0267_, _0265_, _0299_, _0297_, _0295_, _0285_ };
  assign _0269_ = \engine.queue.$signature__en  ^ \engine.queue.$signal ;
  assign _0270_ = ~ \engine.queue.$signature__en ;
  assign _0271_ = \engine.queue.$signal  & _0270_;
  assign _0272_ = ~ \engine.queue.$signature__en ;
  assign _0273_ = \engine.queue.$signal  & _0272_;
  assign _0275_ = ~ \engine.queue.$signature__en ;
  assign _0276_ = \engine.queue.$signal  & _0275_;
  assign _0277_ = ~ \engine.queue.$signature__en ;
  assign _0278_ = \engine.queue.$signal  & _0277_;
  assign _0279_ = ~ \engine.queue.$signature__en ;
  assign _0280_ = \engine.queue.$signal  & _0279_;
  assign _0281_ = \engine.queue.$signal$9  + { _0280_, _0278_, _0276_, _0273_, _0271_, _0269_ };
  assign _0282_ = \engine.queue.$signal$9  > 1'h1;
  assign _0283_ = \engine.queue.$signature__en  | _0282_;
  assign _0284_ = ~ \engine.queue.$signal ;
  assign _0286_ = \engine.queue.$signal$9 [0] & _0284_;
  assign _0287_ = _0283_ | _0286_;
  assign \engine.queue.room  = \engine.queue.$signal$7  <= 5'h1c;
  assign \engine.queue.$signal  = m_axis_tready & m_axis_tvalid;
  assign \engine.empty  = ! \engine.queue.$signal$7 ;
  always @(posedge clk)
    \engine.queue.$signature__en  <= _0288_;
  always @(posedge clk)
    \engine.queue.$signature__addr  <= _0289_;
  always @(posedge clk)
    \engine.queue.at_read0  <= _0290_;
  always @(posedge clk)
    \engine.queue.$signal$7  <= _0291_;
  always @(posedge clk)
    \engine.queue.$signal$9  <= _0292_;
  always @(posedge clk)
    m_axis_tvalid <= _0293_;
  assign _0302_ = \engine.segments.phase  == 4'h8;
  assign _0303_ = ~ \engine.segments.ready ;
  assign _0304_ = _0303_ | \engine.segments.end ;
  assign \engine.segments.$signal  = _0302_ & _0304_;
  assign \engine.final  = \engine.segments.left [33] & \engine.segments.$signal$20 ;
  assign \engine.segments.shared  = \engine.segments.left [33] & \engine.segments.sharing ;
  assign _0305_ = ~ \engine.segments.end ;
  assign _0306_ = \engine.segments.ready  & _0305_;
  assign _0307_ = _0306_ | \engine.segments.$signal ;
  assign _0308_ = ~ \engine.checks.good ;
  assign \engine.ready_next  = _0307_ & _0308_;
  assign \engine.mask  = \engine.segments.$signal$26  & \engine.segments.tail ;
  assign _0309_ = $signed(2'h2) << \engine.segments.left [1:0];
  assign _0310_ = _0309_[3:2] & { \engine.segments.left [33], \engine.segments.left [33] };
  assign \engine.segments.tail  = ~ _0310_;
  assign _0312_ = | \engine.segments.phase ;
  assign _0313_ = \engine.segments.phase  != 4'h8;
  assign _0314_ = _0312_ & _0313_;
  assign _0315_ = \engine.segments.phase  + 1'h1;
  assign _0316_ = \engine.segments.at  == \engine.checks.sweep [72:70];
  assign _0317_ = ~ \engine.segments.$signal$32 ;
  assign _0318_ = \engine.segments.joined  & _0317_;
  assign _0319_ = \engine.segments.entry$11 [31:0] + \engine.segments.entry$11 [48];
  assign _0320_ = 2'h3 << \engine.segments.entry$11 [48];
  assign _0322_ = $signed(\engine.segments.following_end ) - $signed(3'h3);
  assign _0323_ = \engine.segments.phase  == 2'h3;
  assign _0324_ = $signed(\engine.checks.sweep [37:22]) + $signed(\engine.segments.entry$11 [39:32]);
  assign _0325_ = \engine.segments.phase  == 3'h4;
  assign _0326_ = $signed(1'h0) - $signed(\engine.segments.eps_exponent );
  assign _0327_ = \engine.segments.phase  == 3'h5;
  assign _0328_ = $signed(\engine.segments.eps_right ) > $signed(6'h1c);
  assign _0329_ = \engine.segments.phase  == 3'h6;
  assign _0330_ = \engine.segments.eps_beyond  ? 18'h0001c : \engine.segments.eps_right ;
  assign _0331_ = \engine.segments.eps_right [17] ? 18'h00000 : _0330_;
  assign _0333_ = \engine.segments.phase  == 3'h7;
  assign _0334_ = - \engine.segments.eps_shift ;
  assign _0335_ = $signed(\engine.checks.sweep [21:6]) << _0334_[0];
  assign _0336_ = \engine.segments.eps_shift  + 1'h1;
  assign _0337_ = \engine.segments.phase  == 2'h3;
  assign _0338_ = $signed(\engine.checks.sweep [69:54]) + $signed(\engine.segments.entry$11 [39:32]);
  assign _0339_ = \engine.segments.phase  == 3'h4;
  assign _0340_ = $signed(1'h0) - $signed(\engine.segments.coefficient_exponent );
  assign _0341_ = \engine.segments.phase  == 3'h5;
  assign _0343_ = $signed(\engine.segments.coefficient_right ) > $signed(6'h1c);
  assign _0344_ = \engine.segments.phase  == 3'h6;
  assign _0345_ = \engine.segments.coefficient_beyond  ? 18'h0001c : \engine.segments.coefficient_right ;
  assign _0346_ = \engine.segments.coefficient_right [17] ? 18'h00000 : _0345_;
  assign _0347_ = \engine.segments.phase  == 3'h7;
  assign _0348_ = - \engine.segments.coefficient_shift ;
  assign _0349_ = \engine.checks.sweep [1] << _0348_[0];
  assign _0350_ = \engine.segments.coefficient_shift  + 1'h1;
  assign _0351_ = $signed(\engine.segments.left ) - $signed(3'h2);
  assign _0353_ = \engine.segments.$signal$33  + 1'h1;
  assign _0354_ = \engine.segments.$signal$33  + 2'h2;
  assign _0355_ = \engine.segments.$signal$32  ? 4'h0 : 4'h1;
  always @(posedge clk)
    \engine.segments.phase  <= _0356_;
  always @(posedge clk)
    \engine.segments.joined  <= _0357_;
  always @(posedge clk)
    \engine.segments.$signal$32  <= _0358_;
  always @(posedge clk)
    \engine.segments.at  <= _0359_;
  always @(posedge clk)
    \engine.segments.entry$11  <= _0360_;
  always @(posedge clk)
    \engine.segments.following_end  <= _0361_;
  always @(posedge clk)
    \engine.segments.following_head  <= _0362_;
  always @(posedge clk)
    \engine.segments.following_left  <= _0363_;
  always @(posedge clk)
    \engine.segments.following  <= _0364_;
  always @(posedge clk)
    \engine.segments.eps_exponent  <= _0365_;
  always @(posedge clk)
    \engine.segments.eps_right  <= _0366_;
  always @(posedge clk)
    \engine.segments.eps_beyond  <= _0367_;
  always @(posedge clk)
    \engine.segments.eps_shift  <= _0368_;
  always @(posedge clk)
    \engine.segments.coefficient_exponent  <= _0369_;
  always @(posedge clk)
    \engine.segments.coefficient_right  <= _0370_;
  always @(posedge clk)
    \engine.segments.coefficient_beyond  <= _0371_;
  always @(posedge clk)
    \engine.segments.coefficient_shift  <= _0372_;
  always @(posedge clk)
    \engine.segments.ready  <= _0374_;
  always @(posedge clk)
    \engine.segments.left  <= _0375_;
  always @(posedge clk)
    \engine.segments.$signal$26  <= _0376_;
  always @(posedge clk)
    \engine.segments.hold  <= _0377_;
  always @(posedge clk)
    \engine.segments.$signal$20  <= _0378_;
  always @(posedge clk)
    \engine.segments.sharing  <= _0379_;
  always @(posedge clk)
    \engine.segments.$signal$33  <= _0380_;
  always @(posedge clk)
    \engine.segments.swapped  <= _0381_;
  always @(posedge clk)
    \engine.segments.side  <= _0382_;
  assign _0300_ = \engine.segments.phase  == 3'h6;
  assign _0311_ = | \engine.checks.sweep [21:6];
  assign _0321_ = \engine.segments.eps_right [17] & _0311_;
  assign _0332_ = ~ \engine.segments.entry$11 [40];
  assign _0342_ = _0321_ & _0332_;
  assign _0352_ = \engine.segments.phase  == 3'h6;
  assign _0373_ = \engine.segments.coefficient_right [17] & \engine.checks.sweep [1];
  assign _0383_ = ~ \engine.segments.entry$11 [40];
  assign _0301_ = _0373_ & _0383_;
  assign \engine.segments.end  = \engine.segments.step  & \engine.segments.left [33];
  assign _0384_ = \engine.checks.sweep [1] ? 1'h0 : \engine.checks.sweep [74];
  assign _0394_ = ~ \engine.checks.sweep [1];
  assign _0398_ = ! \engine.checks.sweep [73];
  assign _0399_ = _0394_ | _0398_;
  assign _0400_ = \engine.$signal$38  & \engine.terms.last ;
  assign _0401_ = \engine.checks.sweep [1] ? 1'h0 : \engine.checks.sweep [74];
  assign _0402_ = ~ \engine.checks.sweep [1];
  assign _0403_ = ! \engine.checks.sweep [73];
  assign _0404_ = _0402_ | _0403_;
  assign _0385_ = \engine.terms.following  == \engine.terms.$like$4 ;
  assign { _0387_[1], \engine.terms.following  } = \engine.terms.term  + 1'h1;
  assign \engine.opening$125  = \engine.terms.term  == \engine.terms.$like ;
  assign _0388_ = \engine.terms.term  == \engine.checks.sweep [74];
  assign _0389_ = \engine.checks.sweep [1:0] == 2'h2;
  assign \engine.moving$127  = _0388_ | _0389_;
  assign \engine.coefficient  = \engine.segments.side [22] ? { \engine.terms.mantissa , 1'h0 } : { \engine.terms.mantissa [15], \engine.terms.mantissa  };
  always @(posedge clk)
    \engine.terms.$like  <= _0390_;
  always @(posedge clk)
    \engine.terms.$like$4  <= _0391_;
  always @(posedge clk)
    \engine.terms.only  <= _0392_;
  always @(posedge clk)
    \engine.terms.term  <= _0393_;
  always @(posedge clk)
    \engine.terms.last  <= _0395_;
  always @(posedge clk)
    \engine.terms.$like$11  <= _0396_;
  always @(posedge clk)
    \engine.terms.mantissa  <= _0397_;
  assign _0563_ = ! \regs.slave.read_address ;
  assign _0585_ = \regs.slave.read_address  == 1'h1;
  assign _0606_ = \regs.slave.read_address  == 2'h2;
  assign _0423_ = \regs.slave.read_address  == 2'h3;
  assign _0454_ = \regs.slave.read_address  == 3'h4;
  assign _0485_ = \regs.slave.read_address  == 3'h5;
  assign _0496_ = \regs.slave.write_address  == 3'h6;
  assign \regs.chosen [6] = \regs.slave.write  & _0496_;
  assign _0517_ = \regs.slave.write_address  == 3'h6;
  assign _0528_ = \regs.slave.read_address  == 3'h6;
  assign _0559_ = \regs.slave.read_address  == 3'h7;
  assign _0560_ = \regs.slave.write_address  == 4'h8;
  assign \regs.chosen [8] = \regs.slave.write  & _0560_;
  assign _0561_ = \regs.slave.write_address  == 4'h8;
  assign _0562_ = \regs.slave.read_address  == 4'h8;
  assign _0564_ = \regs.slave.write_address  == 4'h9;
  assign \regs.chosen [9] = \regs.slave.write  & _0564_;
  assign _0565_ = \regs.slave.write_address  == 4'h9;
  assign _0566_ = \regs.slave.read_address  == 4'h9;
  assign _0567_ = \regs.slave.write_address  == 4'ha;
  assign \regs.chosen [10] = \regs.slave.write  & _0567_;
  assign _0568_ = \regs.slave.write_address  == 4'ha;
  assign _0569_ = \regs.slave.read_address  == 4'ha;
  assign _0570_ = \regs.slave.read_address  == 4'hb;
  assign _0571_ = \regs.slave.write_address  == 4'hc;
  assign \regs.chosen [12] = \regs.slave.write  & _0571_;
  assign _0572_ = \regs.slave.write_address  == 4'hc;
  assign _0573_ = \regs.slave.read_address  == 4'hc;
  assign _0574_ = \regs.slave.write_address  == 4'hd;
  assign \regs.chosen [13] = \regs.slave.write  & _0574_;
  assign _0575_ = \regs.slave.write_address  == 4'hd;
  assign _0576_ = \regs.slave.read_address  == 4'hd;
  assign _0577_ = \regs.slave.write_address  == 4'he;
  assign \regs.chosen [14] = \regs.slave.write  & _0577_;
  assign _0578_ = \regs.slave.write_address  == 4'he;
  assign _0579_ = \regs.slave.read_address  == 4'he;
  assign _0580_ = \regs.slave.write_address  == 4'hf;
  assign \regs.chosen [15] = \regs.slave.write  & _0580_;
  assign _0581_ = \regs.slave.write_address  == 4'hf;
  assign _0582_ = \regs.slave.read_address  == 4'hf;
  assign _0583_ = \regs.slave.write_address  == 5'h10;
  assign \regs.chosen [16] = \regs.slave.write  & _0583_;
  assign _0584_ = \regs.slave.write_address  == 5'h10;
  assign _0586_ = \regs.slave.read_address  == 5'h10;
  assign _0587_ = \regs.slave.write_address  == 5'h11;
  assign \regs.chosen [17] = \regs.slave.write  & _0587_;
  assign _0588_ = \regs.slave.write_address  == 5'h11;
  assign _0589_ = \regs.slave.read_address  == 5'h11;
  assign _0590_ = \regs.slave.write_address  == 5'h12;
  assign \regs.chosen [18] = \regs.slave.write  & _0590_;
  assign _0591_ = \regs.slave.write_address  == 5'h12;
  assign _0592_ = \regs.slave.read_address  == 5'h12;
  assign _0593_ = \regs.slave.write_address  == 5'h13;
  assign \regs.chosen [19] = \regs.slave.write  & _0593_;
  assign _0594_ = \regs.slave.write_address  == 5'h13;
  assign _0595_ = \regs.slave.read_address  == 5'h13;
  assign _0596_ = \regs.slave.write_address  == 5'h14;
  assign \regs.chosen [20] = \regs.slave.write  & _0596_;
  assign _0597_ = \regs.slave.write_address  == 5'h14;
  assign _0598_ = \regs.slave.read_address  == 5'h14;
  assign _0599_ = \regs.slave.write_address  == 5'h15;
  assign \regs.chosen [21] = \regs.slave.write  & _0599_;
  assign _0600_ = \regs.slave.write_address  == 5'h15;
  assign _0601_ = \regs.slave.read_address  == 5'h15;
  assign _0602_ = \regs.slave.write_address  == 5'h16;
  assign \regs.chosen [22] = \regs.slave.write  & _0602_;
  assign _0603_ = \regs.slave.write_address  == 5'h16;
  assign _0604_ = \regs.slave.read_address  == 5'h16;
  assign _0605_ = \regs.slave.read_address  == 5'h17;
  assign _0607_ = \regs.slave.read_address  == 5'h18;
  assign _0608_ = \regs.slave.read_address  == 5'h19;
  assign _0609_ = \regs.slave.read_address  == 5'h1a;
  assign _0610_ = \regs.slave.write_address  == 5'h1b;
  assign \regs.chosen [27] = \regs.slave.write  & _0610_;
  assign _0611_ = \regs.slave.write_address  == 5'h1b;
  assign _0405_ = \regs.slave.read_address  == 5'h1b;
  assign _0406_ = \regs.slave.read_address  == 5'h1c;
  assign _0407_ = \regs.chosen [6] & \regs.slave.strobe [0];
  assign _0408_ = \regs.chosen [6] & \regs.slave.strobe [0];
  assign _0409_ = \regs.chosen [6] & \regs.slave.strobe [0];
  assign _0410_ = \regs.chosen [8] & \regs.slave.strobe [0];
  assign _0411_ = ~ \regs.slave.data [0];
  assign _0412_ = \regs.interrupt_done  & _0411_;
  assign _0413_ = \regs.chosen [8] & \regs.slave.strobe [0];
  assign _0414_ = ~ \regs.slave.data [1];
  assign _0415_ = \regs.interrupt_error  & _0414_;
  assign _0416_ = \regs.chosen [9] & \regs.slave.strobe [0];
  assign _0417_ = \regs.chosen [9] & \regs.slave.strobe [0];
  assign _0418_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0419_ = ~ \regs.slave.data [0];
  assign _0420_ = \regs.error_start_busy  & _0419_;
  assign _0421_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0422_ = ~ \regs.slave.data [1];
  assign _0424_ = \regs.error_config  & _0422_;
  assign _0425_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0426_ = ~ \regs.slave.data [2];
  assign _0427_ = \regs.error_coefficient  & _0426_;
  assign _0428_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0429_ = ~ \regs.slave.data [3];
  assign _0430_ = \regs.error_range  & _0429_;
  assign _0431_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0432_ = ~ \regs.slave.data [4];
  assign _0433_ = \regs.error_short  & _0432_;
  assign _0434_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0435_ = ~ \regs.slave.data [5];
  assign _0436_ = \regs.error_long  & _0435_;
  assign _0437_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0438_ = ~ \regs.slave.data [6];
  assign _0439_ = \regs.error_keep  & _0438_;
  assign _0440_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0441_ = ~ \regs.slave.data [7];
  assign _0442_ = \regs.error_source  & _0441_;
  assign _0443_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0444_ = ~ \regs.slave.data [8];
  assign _0445_ = \regs.error_busy_write  & _0444_;
  assign _0446_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0447_ = ~ \regs.slave.data [9];
  assign _0448_ = \regs.error_command  & _0447_;
  assign _0449_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0450_ = ~ \regs.slave.data [10];
  assign _0451_ = \regs.error_overrun  & _0450_;
  assign _0452_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0453_ = ~ \regs.slave.data [11];
  assign _0455_ = \regs.error_segment  & _0453_;
  assign _0456_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0457_ = ~ \regs.slave.data [12];
  assign _0458_ = \regs.error_source_fault  & _0457_;
  assign _0459_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0460_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0461_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0462_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0463_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0464_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0465_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0466_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0467_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0468_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0469_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0470_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0471_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0472_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0473_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0474_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0475_ = \regs.chosen [15] & \regs.slave.strobe [1];
  assign _0476_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0477_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0478_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0479_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0480_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0481_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0482_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0483_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0484_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0486_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0487_ = \regs.chosen [18] & \regs.slave.strobe [2];
  assign _0488_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0489_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0490_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0491_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0492_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0493_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0494_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0495_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0497_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0498_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0499_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0500_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0501_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0502_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0503_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0504_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0505_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0506_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0507_ = \regs.chosen [27] & \regs.slave.strobe [2];
  always @(posedge clk)
    \regs.control_start  <= _0508_;
  always @(posedge clk)
    \regs.control_abort  <= _0509_;
  always @(posedge clk)
    \regs.control_clear  <= _0510_;
  always @(posedge clk)
    \regs.interrupt_done  <= _0511_;
  always @(posedge clk)
    \regs.interrupt_error  <= _0512_;
  always @(posedge clk)
    \regs.interrupt_enable_done  <= _0513_;
  always @(posedge clk)
    \regs.interrupt_enable_error  <= _0514_;
  always @(posedge clk)
    \regs.error_start_busy  <= _0515_;
  always @(posedge clk)
    \regs.error_config  <= _0516_;
  always @(posedge clk)
    \regs.error_coefficient  <= _0518_;
  always @(posedge clk)
    \regs.error_range  <= _0519_;
  always @(posedge clk)
    \regs.error_short  <= _0520_;
  always @(posedge clk)
    \regs.error_long  <= _0521_;
  always @(posedge clk)
    \regs.error_keep  <= _0522_;
  always @(posedge clk)
    \regs.error_source  <= _0523_;
  always @(posedge clk)
    \regs.error_busy_write  <= _0524_;
  always @(posedge clk)
    \regs.error_command  <= _0525_;
  always @(posedge clk)
    \regs.error_overrun  <= _0526_;
  always @(posedge clk)
    \regs.error_segment  <= _0527_;
  always @(posedge clk)
    \regs.error_source_fault  <= _0529_;
  always @(posedge clk)
    \regs.mode_mode  <= _0530_;
  always @(posedge clk)
    \regs.mode_multiple  <= _0531_;
  always @(posedge clk)
    \regs.mode_stochastic  <= _0532_;
  always @(posedge clk)
    \regs.mode_rewind  <= _0533_;
  always @(posedge clk)
    \regs.mode_terms  <= _0534_;
  always @(posedge clk)
    \regs.mode_source  <= _0535_;
  always @(posedge clk)
    \regs.eps_mantissa  <= _0536_;
  always @(posedge clk)
    \regs.eps_exponent  <= _0537_;
  always @(posedge clk)
    \regs.coefficient_mantissa  <= _0538_;
  always @(posedge clk)
    \regs.coefficient_exponent  <= _0539_;
  always @(posedge clk)
    \regs.segments_count  <= _0540_;
  always @(posedge clk)
    \regs.segment_length_length  <= _0541_;
  always @(posedge clk)
    \regs.segment_reserve_reserve  <= _0542_;
  always @(posedge clk)
    \regs.segment_commit_index  <= _0543_;
  always @(posedge clk)
    \regs.segment_commit_fraction  <= _0544_;
  always @(posedge clk)
    \regs.segment_commit_hold  <= _0545_;
  always @(posedge clk)
    \regs.segment_commit_lane  <= _0546_;
  always @(posedge clk)
    \regs.segment_commit_written  <= _0547_;
  always @(posedge clk)
    \regs.argument_value  <= _0548_;
  always @(posedge clk)
    command_op <= _0549_;
  always @(posedge clk)
    \regs.command_dither  <= _0550_;
  always @(posedge clk)
    \regs.command_source  <= _0551_;
  always @(posedge clk)
    \regs.command_written  <= _0552_;
  always @(posedge clk)
    \regs.load_high_word  <= _0553_;
  always @(posedge clk)
    \regs.load_low_word  <= _0554_;
  always @(posedge clk)
    \regs.load_low_written  <= _0555_;
  always @(posedge clk)
    \regs.term_mantissa  <= _0556_;
  always @(posedge clk)
    \regs.term_index  <= _0557_;
  always @(posedge clk)
    \regs.term_written  <= _0558_;
  assign s_axi_awready = ~ \regs.slave.$signal ;
  assign s_axi_wready = ~ \regs.slave.$signal$3 ;
  assign s_axi_arready = ~ \regs.slave.read_full ;
  assign _0612_ = \regs.slave.$signal  & \regs.slave.$signal$3 ;
  assign _0623_ = ~ s_axi_bvalid;
  assign \regs.slave.write  = _0612_ & _0623_;
  assign _0625_ = ~ s_axi_rvalid;
  assign \regs.slave.read  = \regs.slave.read_full  & _0625_;
  assign _0626_ = s_axi_awvalid & s_axi_awready;
  assign _0627_ = s_axi_wvalid & s_axi_wready;
  assign _0628_ = s_axi_bvalid & s_axi_bready;
  assign _0629_ = s_axi_arvalid & s_axi_arready;
  assign _0630_ = s_axi_rvalid & s_axi_rready;
  always @(posedge clk)
    \regs.slave.$signal  <= _0631_;
  always @(posedge clk)
    \regs.slave.write_address  <= _0613_;
  always @(posedge clk)
    \regs.slave.$signal$3  <= _0614_;
  always @(posedge clk)
    \regs.slave.data  <= _0615_;
  always @(posedge clk)
    \regs.slave.strobe  <= _0616_;
  always @(posedge clk)
    s_axi_bvalid <= _0617_;
  always @(posedge clk)
    s_axi_bresp <= _0618_;
  always @(posedge clk)
    \regs.slave.read_full  <= _0619_;
  always @(posedge clk)
    \regs.slave.read_address  <= _0620_;
  always @(posedge clk)
    s_axi_rvalid <= _0621_;
  always @(posedge clk)
    s_axi_rdata <= _0622_;
  always @(posedge clk)
    s_axi_rresp <= _0624_;
  always @(posedge clk)
    \source.mark  <= _0634_;
  always @(posedge clk)
    \source.feeding  <= _0632_;
  always @(posedge clk)
    \source.marked  <= _0633_;
  assign _0635_ = ~ cmd__valid;
  assign out__valid = \source.control.$signal$9  & _0635_;
  assign _0672_ = out__valid & out__ready;
  assign \source.control.step  = _0672_ | \source.control.$signal$13 ;
  assign _0683_ = ~ \source.control.skip.zero ;
  assign \source.control.down  = \source.control.$signal [7] & _0683_;
  assign \source.control.$signal$26  = \source.control.loader.complete  | \source.control.$signal$28 ;
  assign \source.control.$signal$29  = \source.control.loader.final  | \source.control.$signal$31 ;
  assign _0694_ = \source.control.$signal$26  | \source.control.down ;
  assign \source.control.moving  = _0694_ | \source.control.$signal [8];
  assign _0701_ = \source.control.allowed0  & out__ready;
  assign _0709_ = ~ cmd__valid;
  assign _0719_ = _0701_ & _0709_;
  assign \source.control.go  = \source.control.forced0  | _0719_;
  assign _0727_ = ! \source.control.$signal$37 ;
  assign \source.control.$signal$36  = \source.control.$signal [2] & _0727_;
  assign \source.control.$signal$38  = \source.control.$signal [2] & \source.control.$signal$39 ;
  assign _0734_ = \source.control.$signal$37  == 2'h2;
  assign \source.control.rewinding  = \source.control.$signal$38  & _0734_;
  assign _0636_ = \source.control.$signal$37  == 1'h1;
  assign _0646_ = \source.control.$signal$38  & _0636_;
  assign \source.control.marked  = _0646_ | \source.control.done ;
  assign _0655_ = \source.control.$signal [5] | \source.control.$signal [8];
  assign _0669_ = ~ \source.control.$signal$45 [0];
  assign _0670_ = \source.control.$signal$45 [1] ^ _0669_;
  assign _0671_ = \source.control.$signal$45  == 2'h2;
  assign _0673_ = \source.control.$signal [1] & \source.control.$signal$39 ;
  assign _0674_ = ~ cmd__valid;
  assign _0675_ = _0673_ & _0674_;
  assign _0676_ = \source.control.$signal [5] & \source.control.last ;
  assign _0677_ = \source.control.step  | \source.control.feed ;
  assign _0678_ = \source.control.$signal$28  ? { \source.back [7], \source.back$35 [6:0] } : \source.control.loader.packed ;
  assign _0679_ = \source.control.$signal [1] & \source.control.$signal$39 ;
  assign _0680_ = ~ cmd__valid;
  assign _0681_ = _0679_ & _0680_;
  assign _0682_ = _0681_ & \source.control.awake0 ;
  assign _0684_ = \source.control.moving  & \source.control.awake0 ;
  assign _0685_ = \source.control.$signal$37  == 2'h2;
  assign _0686_ = \source.control.$signal$38  & _0685_;
  assign _0687_ = \source.control.$signal$36  | _0686_;
  assign _0688_ = ~ \source.control.$signal$39 ;
  assign _0689_ = \source.control.$signal [2] & _0688_;
  assign _0690_ = | \source.control.$signal$37 ;
  assign _0691_ = _0689_ & _0690_;
  assign _0692_ = ~ \source.control.awake0 ;
  assign _0693_ = \source.control.$signal [0] & _0692_;
  assign _0695_ = ~ cmd__valid;
  assign _0696_ = \source.control.$signal [1] & _0695_;
  assign _0697_ = \source.control.$signal [11] | _0696_;
  assign _0698_ = \source.control.$signal [1] & cmd__valid;
  assign _0699_ = ~ \source.control.ended ;
  assign _0700_ = \source.control.$signal [3] & _0699_;
  assign _0702_ = _0700_ | \source.control.$signal$36 ;
  assign _0703_ = ~ \source.control.rewound ;
  assign _0704_ = \source.control.$signal [4] & _0703_;
  assign _0705_ = \source.control.$signal$37  == 2'h2;
  assign _0706_ = \source.control.$signal$38  & _0705_;
  assign _0707_ = _0704_ | _0706_;
  assign _0708_ = \source.control.$signal [4] & \source.control.rewound ;
  assign _0710_ = ~ \source.control.last ;
  assign _0711_ = \source.control.$signal [5] & _0710_;
  assign _0712_ = _0708_ | _0711_;
  assign _0713_ = ~ \source.control.counted ;
  assign _0714_ = \source.control.$signal [6] & _0713_;
  assign _0715_ = \source.control.$signal$37  == 2'h3;
  assign _0716_ = \source.control.$signal$38  & _0715_;
  assign _0717_ = _0714_ | _0716_;
  assign _0718_ = \source.control.$signal [6] & \source.control.counted ;
  assign _0720_ = \source.control.skip.last  | \source.control.skip.zero ;
  assign _0721_ = ~ _0720_;
  assign _0722_ = \source.control.$signal [7] & _0721_;
  assign _0723_ = _0718_ | _0722_;
  assign _0724_ = ~ \source.control.last ;
  assign _0725_ = \source.control.$signal [8] & _0724_;
  assign _0726_ = \source.control.$signal [3] & \source.control.ended ;
  assign _0728_ = \source.control.$signal [5] & \source.control.last ;
  assign _0729_ = _0726_ | _0728_;
  assign _0730_ = ~ \source.control.done ;
  assign _0731_ = \source.control.$signal [9] & _0730_;
  assign _0732_ = _0729_ | _0731_;
  assign _0733_ = \source.control.$signal [0] & \source.control.awake0 ;
  assign _0735_ = \source.control.skip.last  | \source.control.skip.zero ;
  assign _0736_ = \source.control.$signal [7] & _0735_;
  assign _0737_ = _0733_ | _0736_;
  assign _0738_ = \source.control.$signal [8] & \source.control.last ;
  assign _0739_ = _0737_ | _0738_;
  assign _0740_ = \source.control.$signal [9] & \source.control.done ;
  assign _0741_ = _0739_ | _0740_;
  assign _0637_ = _0741_ | \source.control.$signal [10];
  assign _0638_ = ~ \source.control.$signal$39 ;
  assign _0639_ = \source.control.$signal [2] & _0638_;
  assign _0640_ = | \source.control.$signal$37 ;
  assign _0641_ = _0639_ & _0640_;
  assign _0642_ = \source.control.$signal$37  == 1'h1;
  assign _0643_ = \source.control.$signal$38  & _0642_;
  assign _0644_ = _0641_ | _0643_;
  assign _0645_ = _0637_ | _0644_;
  always @(posedge clk)
    \source.control.$signal$45  <= _0647_;
  always @(posedge clk)
    \source.control.last  <= _0648_;
  always @(posedge clk)
    \source.control.$signal$9  <= _0649_;
  always @(posedge clk)
    \source.control.$signal$28  <= _0650_;
  always @(posedge clk)
    \source.control.$signal$31  <= _0651_;
  always @(posedge clk)
    \source.control.feed  <= _0652_;
  always @(posedge clk)
    \source.control.done  <= _0653_;
  always @(posedge clk)
    \source.control.$signal$13  <= _0654_;
  always @(posedge clk)
    \source.control.moved  <= _0656_;
  always @(posedge clk)
    \source.control.$signal$51  <= _0657_;
  always @(posedge clk)
    \source.control.rewound  <= _0658_;
  always @(posedge clk)
    \source.control.fed  <= _0659_;
  always @(posedge clk)
    \source.control.filling  <= _0660_;
  always @(posedge clk)
    \source.control.error  <= _0661_;
  always @(posedge clk)
    \source.control.$signal$37  <= _0662_;
  always @(posedge clk)
    \source.control.awake0  <= _0663_;
  always @(posedge clk)
    \source.control.allowed0  <= _0664_;
  always @(posedge clk)
    \source.control.forced0  <= _0665_;
  always @(posedge clk)
    \source.control.$signal$39  <= _0666_;
  always @(posedge clk)
    \source.control.counted  <= _0667_;
  always @(posedge clk)
    \source.control.$signal  <= { _0668_[11], 1'h0, _0668_[9:0] };
  assign \source.control.loader.$signal  = \source.control.$signal [3] & \commands.load_valid [0];
  assign _0742_ = ~ \source.control.loader.$signal$5 ;
  assign \source.control.loader.body  = \source.control.loader.$signal  & _0742_;
  assign \source.control.ended  = \source.control.loader.body  & \source.control.loader.last ;
  assign _0763_ = ~ \source.control.loader.$signal$13 [0];
  assign _0764_ = \source.control.loader.$signal$13 [1] ^ _0763_;
  assign _0765_ = \source.control.loader.$signal$13  == 2'h2;
  assign _0743_ = ! \commands.word [3:0];
  assign _0744_ = ! \commands.word [7:4];
  assign _0745_ = \source.control.loader.$signal  & \source.control.loader.$signal$5 ;
  assign _0746_ = \source.control.loader.$signal$17  | \source.control.loader.$signal$18 ;
  assign _0747_ = & \source.control.loader.nothing ;
  assign _0748_ = _0746_ & _0747_;
  assign _0749_ = \source.control.loader.$signal$17  | \source.control.loader.$signal$18 ;
  assign _0750_ = & \source.control.loader.nothing ;
  assign _0751_ = \source.control.loader.raw  | { 7'h00, _0750_ };
  always @(posedge clk)
    \source.control.loader.$signal$13  <= _0752_;
  always @(posedge clk)
    \source.control.loader.last  <= _0753_;
  always @(posedge clk)
    \source.control.loader.$signal$5  <= _0754_;
  always @(posedge clk)
    \source.control.loader.raw  <= \commands.word [7:0];
  always @(posedge clk)
    \source.control.loader.nothing  <= { _0744_, _0743_ };
  always @(posedge clk)
    \source.control.loader.$signal$17  <= _0755_;
  always @(posedge clk)
    \source.control.loader.$signal$18  <= _0756_;
  always @(posedge clk)
    \source.control.loader.$signal$19  <= _0757_;
  always @(posedge clk)
    \source.control.loader.$signal$20  <= _0758_;
  always @(posedge clk)
    \source.control.loader.complete  <= _0759_;
  always @(posedge clk)
    \source.control.loader.final  <= _0760_;
  always @(posedge clk)
    \source.control.loader.zero  <= _0761_;
  always @(posedge clk)
    \source.control.loader.packed  <= _0762_;
  assign _0783_ = ~ \source.control.skip.digit1 [0];
  assign _0785_ = \source.control.skip.digit1 [1] ^ _0783_;
  assign _0786_ = | \source.control.skip.digit1 [1:0];
  assign _0787_ = ~ _0786_;
  assign _0788_ = \source.control.skip.digit1 [2] ^ _0787_;
  assign _0789_ = | \source.control.skip.digit1 [2:0];
  assign _0790_ = ~ _0789_;
  assign _0791_ = \source.control.skip.digit1 [3] ^ _0790_;
  assign _0792_ = ! \source.control.skip.digit2 ;
  assign _0793_ = ! \source.control.skip.digit2 ;
  assign _0794_ = \source.control.skip.borrow1  & _0793_;
  assign _0796_ = ~ \source.control.skip.digit2 [0];
  assign _0797_ = \source.control.skip.digit2 [1] ^ _0796_;
  assign _0798_ = | \source.control.skip.digit2 [1:0];
  assign _0799_ = ~ _0798_;
  assign _0800_ = \source.control.skip.digit2 [2] ^ _0799_;
  assign _0801_ = | \source.control.skip.digit2 [2:0];
  assign _0803_ = ~ _0801_;
  assign _0804_ = \source.control.skip.digit2 [3] ^ _0803_;
  assign _0805_ = ! \source.control.skip.digit3 ;
  assign _0806_ = ~ \source.control.skip.digit3 [0];
  assign _0807_ = \source.control.skip.digit3 [1] ^ _0806_;
  assign _0808_ = | \source.control.skip.digit3 [1:0];
  assign _0809_ = ~ _0808_;
  assign _0810_ = \source.control.skip.digit3 [2] ^ _0809_;
  assign _0811_ = | \source.control.skip.digit3 [2:0];
  assign _0812_ = ~ _0811_;
  assign _0813_ = \source.control.skip.digit3 [3] ^ _0812_;
  always @(posedge clk)
    \source.control.skip.borrow0  <= _0777_;
  always @(posedge clk)
    \source.control.skip.upper_empty  <= _0784_;
  always @(posedge clk)
    \source.control.skip.zero  <= _0814_;
  always @(posedge clk)
    \source.control.skip.digit0  <= _0815_;
  always @(posedge clk)
    \source.control.skip.last  <= _0816_;
  always @(posedge clk)
    \source.control.skip.empty  <= { _0805_, _0792_, _0780_ };
  always @(posedge clk)
    \source.control.skip.borrow1  <= _0782_;
  always @(posedge clk)
    \source.control.skip.digit1  <= _0817_;
  always @(posedge clk)
    \source.control.skip.borrow2  <= _0794_;
  always @(posedge clk)
    \source.control.skip.digit2  <= _0818_;
  always @(posedge clk)
    \source.control.skip.digit3  <= _0819_;
  assign _0766_ = ! \source.control.skip.digit0 ;
  assign _0777_ = \source.control.down  & _0766_;
  assign _0784_ = & \source.control.skip.empty ;
  assign _0795_ = ! \source.control.skip.digit0 ;
  assign _0802_ = \source.control.skip.upper_empty  & _0795_;
  assign _0767_ = ~ \source.control.skip.digit0 [0];
  assign _0768_ = \source.control.skip.digit0 [1] ^ _0767_;
  assign _0769_ = | \source.control.skip.digit0 [1:0];
  assign _0770_ = ~ _0769_;
  assign _0771_ = \source.control.skip.digit0 [2] ^ _0770_;
  assign _0772_ = | \source.control.skip.digit0 [2:0];
  assign _0773_ = ~ _0772_;
  assign _0774_ = \source.control.skip.digit0 [3] ^ _0773_;
  assign _0775_ = \source.control.skip.digit0  == 2'h2;
  assign _0776_ = \source.control.skip.upper_empty  & _0775_;
  assign _0778_ = \source.control.skip.digit0  == 1'h1;
  assign _0779_ = \source.control.skip.upper_empty  & _0778_;
  assign _0780_ = ! \source.control.skip.digit1 ;
  assign _0781_ = ! \source.control.skip.digit1 ;
  assign _0782_ = \source.control.skip.borrow0  & _0781_;
  assign _0820_ = ~ \source.feeding ;
  assign _0824_ = \source.control.moved  & _0820_;
  assign \source.replay.$signal$11  = _0824_ & \source.replay.$signal$14 ;
  assign \source.back$35  = \source.replay.$signal$19  ? \source.replay.$signal$20  : \source.replay.$signal$10 ;
  assign _0835_ = ~ \source.feeding ;
  assign _0839_ = \source.control.moved  & _0835_;
  assign _0840_ = \source.control.$signal [5] | _0839_;
  assign _0821_ = ~ \source.replay.left [0];
  assign _0822_ = \source.replay.left [1] ^ _0821_;
  assign _0823_ = \source.replay.left  == 1'h1;
  assign _0825_ = \source.replay.$signal$28 [1] ^ \source.replay.$signal$28 [0];
  assign _0826_ = \source.replay.$signal$28  == 1'h1;
  assign _0827_ = | \source.replay.$signal$28 ;
  always @(posedge clk)
    \source.replay.$signal$10  <= \source.replay.$signature__data$23 ;
  always @(posedge clk)
    \source.replay.$signal$20  <= \source.replay.saved__data ;
  always @(posedge clk)
    \source.replay.copy__addr  <= _0828_;
  always @(posedge clk)
    \source.replay.$signal$17  <= _0829_;
  always @(posedge clk)
    \source.replay.$signal$19  <= _0830_;
  always @(posedge clk)
    \source.replay.$signal  <= _0831_;
  always @(posedge clk)
    \source.replay.left  <= _0832_;
  always @(posedge clk)
    \source.replay.$signal$25  <= _0833_;
  always @(posedge clk)
    \source.replay.$signal$4  <= _0834_;
  always @(posedge clk)
    \source.replay.$signal$28  <= _0836_;
  always @(posedge clk)
    \source.replay.$signal$14  <= _0837_;
  always @(posedge clk)
    \source.replay.$signal$30  <= _0838_;
  assign _0868_ = _0867_ ^ \source.ring.lane0 [4];
  assign _0869_ = _0868_ ^ \source.ring.lane0 [7];
  assign _0870_ = \source.ring.lane0 [2] ^ \source.ring.lane0 [3];
  assign _0872_ = _0870_ ^ \source.ring.lane0 [4];
  assign _0873_ = _0872_ ^ \source.ring.lane0 [5];
  always @(posedge clk)
    \source.ring.lane0  <= _0874_;
  always @(posedge clk)
    \source.ring.entered  <= _0875_;
  assign _0841_ = \source.ring.entered [2] ^ \source.ring.entered [4];
  assign _0848_ = _0841_ ^ \source.ring.entered [5];
  assign \source.ring.later0 [0] = _0848_ ^ \source.ring.entered [6];
  assign _0863_ = \source.ring.entered [0] ^ \source.ring.entered [1];
  assign _0871_ = _0863_ ^ \source.ring.entered [6];
  assign _0876_ = _0871_ ^ \source.ring.entered [7];
  assign _0877_ = \source.ring.entered [0] ^ \source.ring.entered [2];
  assign _0878_ = _0877_ ^ \source.ring.entered [7];
  assign _0842_ = \source.ring.entered [0] ^ \source.ring.entered [1];
  assign \source.ring.later0 [3] = _0842_ ^ \source.ring.entered [2];
  assign _0843_ = \source.ring.entered [0] ^ \source.ring.entered [1];
  assign _0844_ = _0843_ ^ \source.ring.entered [3];
  assign \source.ring.later0 [4] = _0844_ ^ \source.ring.entered [4];
  assign _0845_ = \source.ring.entered [1] ^ \source.ring.entered [3];
  assign _0846_ = _0845_ ^ \source.ring.entered [4];
  assign \source.ring.later0 [5] = _0846_ ^ \source.ring.entered [5];
  assign _0847_ = \source.ring.entered [0] ^ \source.ring.entered [2];
  assign _0849_ = _0847_ ^ \source.ring.entered [4];
  assign _0850_ = _0849_ ^ \source.ring.entered [7];
  assign _0851_ = \source.ring.entered [2] ^ \source.ring.entered [3];
  assign _0852_ = _0851_ ^ \source.ring.entered [4];
  assign _0853_ = _0852_ ^ \source.ring.entered [5];
  assign _0854_ = \source.ring.lane0 [2] ^ \source.ring.lane0 [4];
  assign _0855_ = _0854_ ^ \source.ring.lane0 [5];
  assign \source.ring.later1 [0] = _0855_ ^ \source.ring.lane0 [6];
  assign _0856_ = \source.ring.lane0 [0] ^ \source.ring.lane0 [1];
  assign _0857_ = _0856_ ^ \source.ring.lane0 [6];
  assign _0858_ = _0857_ ^ \source.ring.lane0 [7];
  assign _0859_ = \source.ring.lane0 [0] ^ \source.ring.lane0 [2];
  assign _0860_ = _0859_ ^ \source.ring.lane0 [7];
  assign _0861_ = \source.ring.lane0 [0] ^ \source.ring.lane0 [1];
  assign \source.ring.later1 [3] = _0861_ ^ \source.ring.lane0 [2];
  assign _0862_ = \source.ring.lane0 [0] ^ \source.ring.lane0 [1];
  assign _0864_ = _0862_ ^ \source.ring.lane0 [3];
  assign \source.ring.later1 [4] = _0864_ ^ \source.ring.lane0 [4];
  assign _0865_ = \source.ring.lane0 [1] ^ \source.ring.lane0 [3];
  assign _0866_ = _0865_ ^ \source.ring.lane0 [4];
  assign \source.ring.later1 [5] = _0866_ ^ \source.ring.lane0 [5];
  assign _0867_ = \source.ring.lane0 [0] ^ \source.ring.lane0 [2];
  always @(posedge clk)
    \source1.mark  <= _0881_;
  always @(posedge clk)
    \source1.feeding  <= _0879_;
  always @(posedge clk)
    \source1.marked  <= _0880_;
  assign _0882_ = ~ \cmd__valid$112 ;
  assign \out__valid$68  = \source1.control.$signal$9  & _0882_;
  assign _0919_ = \out__valid$68  & \out__ready$69 ;
  assign \source1.control.step  = _0919_ | \source1.control.$signal$13 ;
  assign _0930_ = ~ \source1.control.skip.zero ;
  assign \source1.control.down  = \source1.control.$signal [7] & _0930_;
  assign \source1.control.$signal$26  = \source1.control.loader.complete  | \source1.control.$signal$28 ;
  assign \source1.control.$signal$29  = \source1.control.loader.final  | \source1.control.$signal$31 ;
  assign _0941_ = \source1.control.$signal$26  | \source1.control.down ;
  assign \source1.control.moving  = _0941_ | \source1.control.$signal [8];
  assign _0948_ = \source1.control.allowed0  & \out__ready$69 ;
  assign _0956_ = ~ \cmd__valid$112 ;
  assign _0966_ = _0948_ & _0956_;
  assign \source1.control.go  = \source1.control.forced0  | _0966_;
  assign _0974_ = ! \source1.control.$signal$37 ;
  assign \source1.control.$signal$36  = \source1.control.$signal [2] & _0974_;
  assign \source1.control.$signal$38  = \source1.control.$signal [2] & \source1.control.$signal$39 ;
  assign _0981_ = \source1.control.$signal$37  == 2'h2;
  assign \source1.control.rewinding  = \source1.control.$signal$38  & _0981_;
  assign _0883_ = \source1.control.$signal$37  == 1'h1;
  assign _0893_ = \source1.control.$signal$38  & _0883_;
  assign \source1.control.marked  = _0893_ | \source1.control.done ;
  assign _0902_ = \source1.control.$signal [5] | \source1.control.$signal [8];
  assign _0916_ = ~ \source1.control.$signal$45 [0];
  assign _0917_ = \source1.control.$signal$45 [1] ^ _0916_;
  assign _0918_ = \source1.control.$signal$45  == 2'h2;
  assign _0920_ = \source1.control.$signal [1] & \source1.control.$signal$39 ;
  assign _0921_ = ~ \cmd__valid$112 ;
  assign _0922_ = _0920_ & _0921_;
  assign _0923_ = \source1.control.$signal [5] & \source1.control.last ;
  assign _0924_ = \source1.control.step  | \source1.control.feed ;
  assign _0925_ = \source1.control.$signal$28  ? { \source1.back [7], \source1.back$35 [6:0] } : \source1.control.loader.packed ;
  assign _0926_ = \source1.control.$signal [1] & \source1.control.$signal$39 ;
  assign _0927_ = ~ \cmd__valid$112 ;
  assign _0928_ = _0926_ & _0927_;
  assign _0929_ = _0928_ & \source1.control.awake0 ;
  assign _0931_ = \source1.control.moving  & \source1.control.awake0 ;
  assign _0932_ = \source1.control.$signal$37  == 2'h2;
  assign _0933_ = \source1.control.$signal$38  & _0932_;
  assign _0934_ = \source1.control.$signal$36  | _0933_;
  assign _0935_ = ~ \source1.control.$signal$39 ;
  assign _0936_ = \source1.control.$signal [2] & _0935_;
  assign _0937_ = | \source1.control.$signal$37 ;
  assign _0938_ = _0936_ & _0937_;
  assign _0939_ = ~ \source1.control.awake0 ;
  assign _0940_ = \source1.control.$signal [0] & _0939_;
  assign _0942_ = ~ \cmd__valid$112 ;
  assign _0943_ = \source1.control.$signal [1] & _0942_;
  assign _0944_ = \source1.control.$signal [11] | _0943_;
  assign _0945_ = \source1.control.$signal [1] & \cmd__valid$112 ;
  assign _0946_ = ~ \source1.control.ended ;
  assign _0947_ = \source1.control.$signal [3] & _0946_;
  assign _0949_ = _0947_ | \source1.control.$signal$36 ;
  assign _0950_ = ~ \source1.control.rewound ;
  assign _0951_ = \source1.control.$signal [4] & _0950_;
  assign _0952_ = \source1.control.$signal$37  == 2'h2;
  assign _0953_ = \source1.control.$signal$38  & _0952_;
  assign _0954_ = _0951_ | _0953_;
  assign _0955_ = \source1.control.$signal [4] & \source1.control.rewound ;
  assign _0957_ = ~ \source1.control.last ;
  assign _0958_ = \source1.control.$signal [5] & _0957_;
  assign _0959_ = _0955_ | _0958_;
  assign _0960_ = ~ \source1.control.counted ;
  assign _0961_ = \source1.control.$signal [6] & _0960_;
  assign _0962_ = \source1.control.$signal$37  == 2'h3;
  assign _0963_ = \source1.control.$signal$38  & _0962_;
  assign _0964_ = _0961_ | _0963_;
  assign _0965_ = \source1.control.$signal [6] & \source1.control.counted ;
  assign _0967_ = \source1.control.skip.last  | \source1.control.skip.zero ;
  assign _0968_ = ~ _0967_;
  assign _0969_ = \source1.control.$signal [7] & _0968_;
  assign _0970_ = _0965_ | _0969_;
  assign _0971_ = ~ \source1.control.last ;
  assign _0972_ = \source1.control.$signal [8] & _0971_;
  assign _0973_ = \source1.control.$signal [3] & \source1.control.ended ;
  assign _0975_ = \source1.control.$signal [5] & \source1.control.last ;
  assign _0976_ = _0973_ | _0975_;
  assign _0977_ = ~ \source1.control.done ;
  assign _0978_ = \source1.control.$signal [9] & _0977_;
  assign _0979_ = _0976_ | _0978_;
  assign _0980_ = \source1.control.$signal [0] & \source1.control.awake0 ;
  assign _0982_ = \source1.control.skip.last  | \source1.control.skip.zero ;
  assign _0983_ = \source1.control.$signal [7] & _0982_;
  assign _0984_ = _0980_ | _0983_;
  assign _0985_ = \source1.control.$signal [8] & \source1.control.last ;
  assign _0986_ = _0984_ | _0985_;
  assign _0987_ = \source1.control.$signal [9] & \source1.control.done ;
  assign _0988_ = _0986_ | _0987_;
  assign _0884_ = _0988_ | \source1.control.$signal [10];
  assign _0885_ = ~ \source1.control.$signal$39 ;
  assign _0886_ = \source1.control.$signal [2] & _0885_;
  assign _0887_ = | \source1.control.$signal$37 ;
  assign _0888_ = _0886_ & _0887_;
  assign _0889_ = \source1.control.$signal$37  == 1'h1;
  assign _0890_ = \source1.control.$signal$38  & _0889_;
  assign _0891_ = _0888_ | _0890_;
  assign _0892_ = _0884_ | _0891_;
  always @(posedge clk)
    \source1.control.$signal$45  <= _0894_;
  always @(posedge clk)
    \source1.control.last  <= _0895_;
  always @(posedge clk)
    \source1.control.$signal$9  <= _0896_;
  always @(posedge clk)
    \source1.control.$signal$28  <= _0897_;
  always @(posedge clk)
    \source1.control.$signal$31  <= _0898_;
  always @(posedge clk)
    \source1.control.feed  <= _0899_;
  always @(posedge clk)
    \source1.control.done  <= _0900_;
  always @(posedge clk)
    \source1.control.$signal$13  <= _0901_;
  always @(posedge clk)
    \source1.control.moved  <= _0903_;
  always @(posedge clk)
    \source1.control.$signal$51  <= _0904_;
  always @(posedge clk)
    \source1.control.rewound  <= _0905_;
  always @(posedge clk)
    \source1.control.fed  <= _0906_;
  always @(posedge clk)
    \source1.control.filling  <= _0907_;
  always @(posedge clk)
    \source1.control.error  <= _0908_;
  always @(posedge clk)
    \source1.control.$signal$37  <= _0909_;
  always @(posedge clk)
    \source1.control.awake0  <= _0910_;
  always @(posedge clk)
    \source1.control.allowed0  <= _0911_;
  always @(posedge clk)
    \source1.control.forced0  <= _0912_;
  always @(posedge clk)
    \source1.control.$signal$39  <= _0913_;
  always @(posedge clk)
    \source1.control.counted  <= _0914_;
  always @(posedge clk)
    \source1.control.$signal  <= { _0915_[11], 1'h0, _0915_[9:0] };
  assign \source1.control.loader.$signal  = \source1.control.$signal [3] & \commands.load_valid [1];
  assign _0989_ = ~ \source1.control.loader.$signal$5 ;
  assign \source1.control.loader.body  = \source1.control.loader.$signal  & _0989_;
  assign \source1.control.ended  = \source1.control.loader.body  & \source1.control.loader.last ;
  assign _1010_ = ~ \source1.control.loader.$signal$13 [0];
  assign _1011_ = \source1.control.loader.$signal$13 [1] ^ _1010_;
  assign _1012_ = \source1.control.loader.$signal$13  == 2'h2;
  assign _0990_ = ! \commands.word [3:0];
  assign _0991_ = ! \commands.word [7:4];
  assign _0992_ = \source1.control.loader.$signal  & \source1.control.loader.$signal$5 ;
  assign _0993_ = \source1.control.loader.$signal$17  | \source1.control.loader.$signal$18 ;
  assign _0994_ = & \source1.control.loader.nothing ;
  assign _0995_ = _0993_ & _0994_;
  assign _0996_ = \source1.control.loader.$signal$17  | \source1.control.loader.$signal$18 ;
  assign _0997_ = & \source1.control.loader.nothing ;
  assign _0998_ = \source1.control.loader.raw  | { 7'h00, _0997_ };
  always @(posedge clk)
    \source1.control.loader.$signal$13  <= _0999_;
  always @(posedge clk)
    \source1.control.loader.last  <= _1000_;
  always @(posedge clk)
    \source1.control.loader.$signal$5  <= _1001_;
  always @(posedge clk)
    \source1.control.loader.raw  <= \commands.word [7:0];
  always @(posedge clk)
    \source1.control.loader.nothing  <= { _0991_, _0990_ };
  always @(posedge clk)
    \source1.control.loader.$signal$17  <= _1002_;
  always @(posedge clk)
    \source1.control.loader.$signal$18  <= _1003_;
  always @(posedge clk)
    \source1.control.loader.$signal$19  <= _1004_;
  always @(posedge clk)
    \source1.control.loader.$signal$20  <= _1005_;
  always @(posedge clk)
    \source1.control.loader.complete  <= _1006_;
  always @(posedge clk)
    \source1.control.loader.final  <= _1007_;
  always @(posedge clk)
    \source1.control.loader.zero  <= _1008_;
  always @(posedge clk)
    \source1.control.loader.packed  <= _1009_;
  assign _1030_ = ~ \source1.control.skip.digit1 [0];
  assign _1032_ = \source1.control.skip.digit1 [1] ^ _1030_;
  assign _1033_ = | \source1.control.skip.digit1 [1:0];
  assign _1034_ = ~ _1033_;
  assign _1035_ = \source1.control.skip.digit1 [2] ^ _1034_;
  assign _1036_ = | \source1.control.skip.digit1 [2:0];
  assign _1037_ = ~ _1036_;
  assign _1038_ = \source1.control.skip.digit1 [3] ^ _1037_;
  assign _1039_ = ! \source1.control.skip.digit2 ;
  assign _1040_ = ! \source1.control.skip.digit2 ;
  assign _1041_ = \source1.control.skip.borrow1  & _1040_;
  assign _1043_ = ~ \source1.control.skip.digit2 [0];
  assign _1044_ = \source1.control.skip.digit2 [1] ^ _1043_;
  assign _1045_ = | \source1.control.skip.digit2 [1:0];
  assign _1046_ = ~ _1045_;
  assign _1047_ = \source1.control.skip.digit2 [2] ^ _1046_;
  assign _1048_ = | \source1.control.skip.digit2 [2:0];
  assign _1050_ = ~ _1048_;
  assign _1051_ = \source1.control.skip.digit2 [3] ^ _1050_;
  assign _1052_ = ! \source1.control.skip.digit3 ;
  assign _1053_ = ~ \source1.control.skip.digit3 [0];
  assign _1054_ = \source1.control.skip.digit3 [1] ^ _1053_;
  assign _1055_ = | \source1.control.skip.digit3 [1:0];
  assign _1056_ = ~ _1055_;
  assign _1057_ = \source1.control.skip.digit3 [2] ^ _1056_;
  assign _1058_ = | \source1.control.skip.digit3 [2:0];
  assign _1059_ = ~ _1058_;
  assign _1060_ = \source1.control.skip.digit3 [3] ^ _1059_;
  always @(posedge clk)
    \source1.control.skip.borrow0  <= _1024_;
  always @(posedge clk)
    \source1.control.skip.upper_empty  <= _1031_;
  always @(posedge clk)
    \source1.control.skip.zero  <= _1061_;
  always @(posedge clk)
    \source1.control.skip.digit0  <= _1062_;
  always @(posedge clk)
    \source1.control.skip.last  <= _1063_;
  always @(posedge clk)
    \source1.control.skip.empty  <= { _1052_, _1039_, _1027_ };
  always @(posedge clk)
    \source1.control.skip.borrow1  <= _1029_;
  always @(posedge clk)
    \source1.control.skip.digit1  <= _1064_;
  always @(posedge clk)
    \source1.control.skip.borrow2  <= _1041_;
  always @(posedge clk)
    \source1.control.skip.digit2  <= _1065_;
  always @(posedge clk)
    \source1.control.skip.digit3  <= _1066_;
  assign _1013_ = ! \source1.control.skip.digit0 ;
  assign _1024_ = \source1.control.down  & _1013_;
  assign _1031_ = & \source1.control.skip.empty ;
  assign _1042_ = ! \source1.control.skip.digit0 ;
  assign _1049_ = \source1.control.skip.upper_empty  & _1042_;
  assign _1014_ = ~ \source1.control.skip.digit0 [0];
  assign _1015_ = \source1.control.skip.digit0 [1] ^ _1014_;
  assign _1016_ = | \source1.control.skip.digit0 [1:0];
  assign _1017_ = ~ _1016_;
  assign _1018_ = \source1.control.skip.digit0 [2] ^ _1017_;
  assign _1019_ = | \source1.control.skip.digit0 [2:0];
  assign _1020_ = ~ _1019_;
  assign _1021_ = \source1.control.skip.digit0 [3] ^ _1020_;
  assign _1022_ = \source1.control.skip.digit0  == 2'h2;
  assign _1023_ = \source1.control.skip.upper_empty  & _1022_;
  assign _1025_ = \source1.control.skip.digit0  == 1'h1;
  assign _1026_ = \source1.control.skip.upper_empty  & _1025_;
  assign _1027_ = ! \source1.control.skip.digit1 ;
  assign _1028_ = ! \source1.control.skip.digit1 ;
  assign _1029_ = \source1.control.skip.borrow0  & _1028_;
  assign _1067_ = ~ \source1.feeding ;
  assign _1071_ = \source1.control.moved  & _1067_;
  assign \source1.replay.$signal$11  = _1071_ & \source1.replay.$signal$14 ;
  assign \source1.back$35  = \source1.replay.$signal$19  ? \source1.replay.$signal$20  : \source1.replay.$signal$10 ;
  assign _1082_ = ~ \source1.feeding ;
  assign _1086_ = \source1.control.moved  & _1082_;
  assign _1087_ = \source1.control.$signal [5] | _1086_;
  assign _1068_ = ~ \source1.replay.left [0];
  assign _1069_ = \source1.replay.left [1] ^ _1068_;
  assign _1070_ = \source1.replay.left  == 1'h1;
  assign _1072_ = \source1.replay.$signal$28 [1] ^ \source1.replay.$signal$28 [0];
  assign _1073_ = \source1.replay.$signal$28  == 1'h1;
  assign _1074_ = | \source1.replay.$signal$28 ;
  always @(posedge clk)
    \source1.replay.$signal$10  <= \source1.replay.$signature__data$23 ;
  always @(posedge clk)
    \source1.replay.$signal$20  <= \source1.replay.saved__data ;
  always @(posedge clk)
    \source1.replay.copy__addr  <= _1075_;
  always @(posedge clk)
    \source1.replay.$signal$17  <= _1076_;
  always @(posedge clk)
    \source1.replay.$signal$19  <= _1077_;
  always @(posedge clk)
    \source1.replay.$signal  <= _1078_;
  always @(posedge clk)
    \source1.replay.left  <= _1079_;
  always @(posedge clk)
    \source1.replay.$signal$25  <= _1080_;
  always @(posedge clk)
    \source1.replay.$signal$4  <= _1081_;
  always @(posedge clk)
    \source1.replay.$signal$28  <= _1083_;
  always @(posedge clk)
    \source1.replay.$signal$14  <= _1084_;
  always @(posedge clk)
    \source1.replay.$signal$30  <= _1085_;
  assign _1115_ = _1114_ ^ \source1.ring.lane0 [4];
  assign _1116_ = _1115_ ^ \source1.ring.lane0 [7];
  assign _1117_ = \source1.ring.lane0 [2] ^ \source1.ring.lane0 [3];
  assign _1119_ = _1117_ ^ \source1.ring.lane0 [4];
  assign _1120_ = _1119_ ^ \source1.ring.lane0 [5];
  always @(posedge clk)
    \source1.ring.lane0  <= _1121_;
  always @(posedge clk)
    \source1.ring.entered  <= _1122_;
  assign _1088_ = \source1.ring.entered [2] ^ \source1.ring.entered [4];
  assign _1095_ = _1088_ ^ \source1.ring.entered [5];
  assign \source1.ring.later0 [0] = _1095_ ^ \source1.ring.entered [6];
  assign _1110_ = \source1.ring.entered [0] ^ \source1.ring.entered [1];
  assign _1118_ = _1110_ ^ \source1.ring.entered [6];
  assign _1123_ = _1118_ ^ \source1.ring.entered [7];
  assign _1124_ = \source1.ring.entered [0] ^ \source1.ring.entered [2];
  assign _1125_ = _1124_ ^ \source1.ring.entered [7];
  assign _1089_ = \source1.ring.entered [0] ^ \source1.ring.entered [1];
  assign \source1.ring.later0 [3] = _1089_ ^ \source1.ring.entered [2];
  assign _1090_ = \source1.ring.entered [0] ^ \source1.ring.entered [1];
  assign _1091_ = _1090_ ^ \source1.ring.entered [3];
  assign \source1.ring.later0 [4] = _1091_ ^ \source1.ring.entered [4];
  assign _1092_ = \source1.ring.entered [1] ^ \source1.ring.entered [3];
  assign _1093_ = _1092_ ^ \source1.ring.entered [4];
  assign \source1.ring.later0 [5] = _1093_ ^ \source1.ring.entered [5];
  assign _1094_ = \source1.ring.entered [0] ^ \source1.ring.entered [2];
  assign _1096_ = _1094_ ^ \source1.ring.entered [4];
  assign _1097_ = _1096_ ^ \source1.ring.entered [7];
  assign _1098_ = \source1.ring.entered [2] ^ \source1.ring.entered [3];
  assign _1099_ = _1098_ ^ \source1.ring.entered [4];
  assign _1100_ = _1099_ ^ \source1.ring.entered [5];
  assign _1101_ = \source1.ring.lane0 [2] ^ \source1.ring.lane0 [4];
  assign _1102_ = _1101_ ^ \source1.ring.lane0 [5];
  assign \source1.ring.later1 [0] = _1102_ ^ \source1.ring.lane0 [6];
  assign _1103_ = \source1.ring.lane0 [0] ^ \source1.ring.lane0 [1];
  assign _1104_ = _1103_ ^ \source1.ring.lane0 [6];
  assign _1105_ = _1104_ ^ \source1.ring.lane0 [7];
  assign _1106_ = \source1.ring.lane0 [0] ^ \source1.ring.lane0 [2];
  assign _1107_ = _1106_ ^ \source1.ring.lane0 [7];
  assign _1108_ = \source1.ring.lane0 [0] ^ \source1.ring.lane0 [1];
  assign \source1.ring.later1 [3] = _1108_ ^ \source1.ring.lane0 [2];
  assign _1109_ = \source1.ring.lane0 [0] ^ \source1.ring.lane0 [1];
  assign _1111_ = _1109_ ^ \source1.ring.lane0 [3];
  assign \source1.ring.later1 [4] = _1111_ ^ \source1.ring.lane0 [4];
  assign _1112_ = \source1.ring.lane0 [1] ^ \source1.ring.lane0 [3];
  assign _1113_ = _1112_ ^ \source1.ring.lane0 [4];
  assign \source1.ring.later1 [5] = _1113_ ^ \source1.ring.lane0 [5];
  assign _1114_ = \source1.ring.lane0 [0] ^ \source1.ring.lane0 [2];
  assign \starter.waiting  = | \starter.state ;
  assign _1126_ = \starter.waiting  | \busy$74 ;
  assign _1135_ = \regs.control_start  & _1126_;
  assign _1151_ = ~ \commands.pending ;
  assign _1152_ = ~ { \source1.control.$signal [1], \source.control.$signal [1] };
  assign _1153_ = { \starter.port$18$0 , \starter.port$15$0  } & _1152_;
  assign _1154_ = | _1153_;
  assign _1155_ = ~ _1154_;
  assign _1156_ = _1151_ & _1155_;
  assign _1127_ = ~ { \out__valid$68 , out__valid };
  assign _1128_ = { \starter.port$18$0 , \starter.port$15$0  } & _1127_;
  assign _1129_ = | _1128_;
  assign _1130_ = ! \starter.patience ;
  assign _1131_ = ~ \busy$74 ;
  assign _1132_ = \regs.control_start  & _1131_;
  assign _1133_ = ~ { \source1.control.$signal [1], \source.control.$signal [1] };
  assign _1134_ = \starter.left  & _1133_;
  assign _1136_ = ! \starter.left ;
  assign _1137_ = ~ \commands.pending ;
  assign _1138_ = ~ { \source1.control.$signal [1], \source.control.$signal [1] };
  assign _1139_ = { \starter.port$18$0 , \starter.port$15$0  } & _1138_;
  assign _1140_ = | _1139_;
  assign _1141_ = ~ _1140_;
  assign _1142_ = _1137_ & _1141_;
  assign _1143_ = \starter.patience  - 1'h1;
  assign _1144_ = ~ { \out__valid$68 , out__valid };
  assign _1145_ = { \starter.port$18$0 , \starter.port$15$0  } & _1144_;
  assign _1146_ = | _1145_;
  assign _1147_ = ! \starter.patience ;
  always @(posedge clk)
    \starter.state  <= _1148_;
  always @(posedge clk)
    \starter.left  <= _1149_;
  always @(posedge clk)
    \starter.patience  <= _1150_;
  assign _1157_ = \engine.start$109  ? \engine.asked [53:38] : \engine.checks.sweep [53:38];
  assign _1158_ = \engine.checks.$signal  ? _0161_ : _1157_;
  assign _1159_ = \regs.control_abort  ? 16'h0000 : _1158_;
  assign _0173_[53:38] = rst ? 16'h0000 : _1159_;
  assign _1160_ = \regs.control_abort  ? 1'h0 : _0156_;
  assign _1163_ = _0059_ ? 1'h0 : _1645_;
  assign _0172_ = rst ? 1'h0 : _1160_;
  assign _1161_ = \regs.control_abort  ? 1'h0 : _0147_;
  assign _0171_ = rst ? 1'h0 : _1161_;
  assign _1162_ = \regs.control_abort  ? 1'h0 : \engine.checks.$signal ;
  assign _0170_ = rst ? 1'h0 : _1162_;
  assign _1164_ = \regs.control_abort  ? 1'h0 : \engine.start$109 ;
  assign _0169_ = rst ? 1'h0 : _1164_;
  assign _1165_ = \regs.control_abort  ? 32'd0 : _0205_[31:0];
  assign _0217_ = rst ? 32'd0 : _1165_;
  assign _1166_ = \regs.control_abort  ? 32'd0 : _0200_[31:0];
  assign _0062_ = rst ? 1'h0 : _1163_;
  assign _0216_ = rst ? 32'd0 : _1166_;
  assign _1167_ = \regs.control_abort  ? 32'd0 : _0195_[31:0];
  assign _0215_ = rst ? 32'd0 : _1167_;
  assign _1168_ = \regs.control_abort  ? 1'h0 : _0190_;
  assign _0214_ = rst ? 1'h0 : _1168_;
  assign _1169_ = \regs.control_abort  ? 2'h0 : { \engine.datapath.late [0], \engine.datapath.on_the_way [17] };
  assign _0212_ = rst ? 2'h0 : _1169_;
  assign _1170_ = \regs.control_abort  ? 1'h0 : _0186_;
  assign _0211_ = rst ? 1'h0 : _1170_;
  assign _1171_ = \regs.control_abort  ? 1'h0 : _0183_;
  assign _0210_ = rst ? 1'h0 : _1171_;
  assign _1172_ = \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d [1] ? \engine.datapath.lane1__result  : \engine.datapath.results__1 ;
  assign _1173_ = \regs.control_abort  ? 8'h00 : _1172_;
  assign _0209_ = rst ? 8'h00 : _1173_;
  assign _1174_ = \engine.datapath.shown_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d [0] ? \engine.datapath.lane0__result  : \engine.datapath.results__0 ;
  assign _1178_ = _0056_ ? \commands.$signal  : \commands.asked ;
  assign _1175_ = \regs.control_abort  ? 8'h00 : _1174_;
  assign _0208_ = rst ? 8'h00 : _1175_;
  assign _1176_ = \regs.control_abort  ? 18'h00000 : { \engine.datapath.on_the_way [16:0], \engine.valid$50 [1] };
  assign _0207_ = rst ? 18'h00000 : _1176_;
  assign _1177_ = \regs.control_abort  ? 16'h0000 : _0386_;
  assign _0397_ = rst ? 16'h0000 : _1177_;
  assign _1179_ = \regs.control_abort  ? 1'h0 : \engine.terms.term ;
  assign _0396_ = rst ? 1'h0 : _1179_;
  assign _1180_ = \engine.$signal$38  ? _0385_ : \engine.terms.last ;
  assign _1181_ = _0400_ ? \engine.terms.only  : _1180_;
  assign _1186_ = busy ? \commands.$signal  : _1178_;
  assign _1182_ = \engine.checks.good  ? _0404_ : _1181_;
  assign _1183_ = \regs.control_abort  ? 1'h0 : _1182_;
  assign _0395_ = rst ? 1'h0 : _1183_;
  assign _1184_ = \engine.$signal$38  ? \engine.terms.following  : \engine.terms.term ;
  assign _1185_ = _0400_ ? \engine.terms.$like  : _1184_;
  assign _1187_ = \engine.checks.good  ? _0401_ : _1185_;
  assign _1188_ = \regs.control_abort  ? 1'h0 : _1187_;
  assign _0393_ = rst ? 1'h0 : _1188_;
  assign _1189_ = \regs.control_abort  ? 1'h0 : _0399_;
  assign _0392_ = rst ? 1'h0 : _1189_;
  assign _1192_ = \regs.command_written  ? _1186_ : \commands.$signal ;
  assign _1190_ = \regs.control_abort  ? 1'h0 : \engine.checks.sweep [73];
  assign _0391_ = rst ? 1'h0 : _1190_;
  assign _1191_ = \regs.control_abort  ? 1'h0 : _0384_;
  assign _0390_ = rst ? 1'h0 : _1191_;
  function [15:0] _3315_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _3315_ = b[15:0];
      2'b1?:
        _3315_ = b[31:16];
      default:
        _3315_ = a;
    endcase
  endfunction
  assign _0386_ = _3315_(16'hxxxx, { \engine.checks.sweep [53:38], \engine.checks.sweep [90:75] }, { _1193_, \engine.terms.$like$11  });
  assign _1193_ = ~ \engine.terms.$like$11 ;
  assign _1194_ = _0517_ ? 1'h0 : 1'h1;
  assign _1195_ = _0561_ ? 1'h0 : _1194_;
  assign _1196_ = _0565_ ? 1'h0 : _1195_;
  assign _1197_ = _0568_ ? 1'h0 : _1196_;
  assign _0063_ = rst ? 2'h0 : _1192_;
  assign _1198_ = _0572_ ? 1'h0 : _1197_;
  assign _1199_ = _0575_ ? 1'h0 : _1198_;
  assign _1200_ = _0578_ ? 1'h0 : _1199_;
  assign _1201_ = _0581_ ? 1'h0 : _1200_;
  assign _1202_ = _0584_ ? 1'h0 : _1201_;
  assign _1203_ = _0588_ ? 1'h0 : _1202_;
  assign _1204_ = _0591_ ? 1'h0 : _1203_;
  assign _1205_ = _0594_ ? 1'h0 : _1204_;
  assign _1206_ = _0597_ ? 1'h0 : _1205_;
  assign _1207_ = _0600_ ? 1'h0 : _1206_;
  assign _1208_ = _0603_ ? 1'h0 : _1207_;
  assign \regs.slave.write_bad  = _0611_ ? 1'h0 : _1208_;
  assign _1209_ = _0563_ ? 1'h0 : 1'h1;
  assign _1210_ = _0585_ ? 1'h0 : _1209_;
  assign _1211_ = _0606_ ? 1'h0 : _1210_;
  assign _1217_ = _0056_ ? \commands.waiting_op  : command_op;
  assign _1212_ = _0423_ ? 1'h0 : _1211_;
  assign _1213_ = _0454_ ? 1'h0 : _1212_;
  assign _1214_ = _0485_ ? 1'h0 : _1213_;
  assign _1215_ = _0528_ ? 1'h0 : _1214_;
  assign _1216_ = _0559_ ? 1'h0 : _1215_;
  assign _1218_ = _0562_ ? 1'h0 : _1216_;
  assign _1219_ = _0566_ ? 1'h0 : _1218_;
  assign _1220_ = _0569_ ? 1'h0 : _1219_;
  assign _1221_ = _0570_ ? 1'h0 : _1220_;
  assign _1222_ = _0573_ ? 1'h0 : _1221_;
  assign _1228_ = busy ? \commands.waiting_op  : _1217_;
  assign _1223_ = _0576_ ? 1'h0 : _1222_;
  assign _1224_ = _0579_ ? 1'h0 : _1223_;
  assign _1225_ = _0582_ ? 1'h0 : _1224_;
  assign _1226_ = _0586_ ? 1'h0 : _1225_;
  assign _1227_ = _0589_ ? 1'h0 : _1226_;
  assign _1229_ = _0592_ ? 1'h0 : _1227_;
  assign _1230_ = _0595_ ? 1'h0 : _1229_;
  assign _1231_ = _0598_ ? 1'h0 : _1230_;
  assign _1232_ = _0601_ ? 1'h0 : _1231_;
  assign _1233_ = _0604_ ? 1'h0 : _1232_;
  assign _1239_ = \regs.command_written  ? _1228_ : \commands.waiting_op ;
  assign _1234_ = _0605_ ? 1'h0 : _1233_;
  assign _1235_ = _0607_ ? 1'h0 : _1234_;
  assign _1236_ = _0608_ ? 1'h0 : _1235_;
  assign _1237_ = _0609_ ? 1'h0 : _1236_;
  assign _1238_ = _0405_ ? 1'h0 : _1237_;
  assign \regs.read_bad  = _0406_ ? 1'h0 : _1238_;
  assign _1240_ = _0563_ ? 32'd1348095793 : 32'd0;
  assign _1241_ = _0585_ ? 32'd65537 : _1240_;
  assign _1242_ = _0606_ ? 32'd2732686795 : _1241_;
  assign _1243_ = _0423_ ? 32'd26584 : _1242_;
  assign _0064_ = rst ? 2'h0 : _1239_;
  assign _1244_ = _0454_ ? 32'd526338 : _1243_;
  assign _1245_ = _0485_ ? 32'd50855938 : _1244_;
  assign _1246_ = _0528_ ? 32'd0 : _1245_;
  assign _1247_ = _0559_ ? { 26'h0000000, \commands.full , 2'h0, \regs.status_source_valid , \regs.status_source_ready , busy } : _1246_;
  assign _1248_ = _0562_ ? { 30'h00000000, \regs.interrupt_error , \regs.interrupt_done  } : _1247_;
  assign _1249_ = _0566_ ? { 30'h00000000, \regs.interrupt_enable_error , \regs.interrupt_enable_done  } : _1248_;
  assign _1250_ = _0569_ ? { 19'h00000, \regs.error_source_fault , \regs.error_segment , \regs.error_overrun , \regs.error_command , \regs.error_busy_write , \regs.error_source , \regs.error_keep , \regs.error_long , \regs.error_short , \regs.error_range , \regs.error_coefficient , \regs.error_config , \regs.error_start_busy  } : _1249_;
  assign _1251_ = _0570_ ? { 30'h00000000, numbers_error } : _1250_;
  assign _1252_ = _0573_ ? { 17'h00000, \regs.mode_source , \regs.mode_terms , \regs.mode_rewind , \regs.mode_stochastic , \regs.mode_multiple , \regs.mode_mode  } : _1251_;
  assign _1253_ = _0576_ ? { \regs.eps_exponent , \regs.eps_mantissa  } : _1252_;
  assign _1259_ = _0057_ ? 1'h0 : \commands.full ;
  assign _1254_ = _0579_ ? { \regs.coefficient_exponent , \regs.coefficient_mantissa  } : _1253_;
  assign _1255_ = _0582_ ? { 23'h000000, \regs.segments_count  } : _1254_;
  assign _1256_ = _0586_ ? \regs.segment_length_length  : _1255_;
  assign _1257_ = _0589_ ? { 1'h0, \regs.segment_reserve_reserve  } : _1256_;
  assign _1258_ = _0592_ ? { \regs.segment_commit_lane , 7'h00, \regs.segment_commit_hold , \regs.segment_commit_fraction , \regs.segment_commit_index  } : _1257_;
  assign _1260_ = _0595_ ? \regs.argument_value  : _1258_;
  assign _1261_ = _0598_ ? { 25'h0000000, \regs.command_source , \regs.command_dither , command_op } : _1260_;
  assign _1262_ = _0601_ ? \regs.load_high_word  : _1261_;
  assign _1263_ = _0604_ ? \regs.load_low_word  : _1262_;
  assign _1264_ = _0605_ ? \engine.beats  : _1263_;
  assign _1265_ = _0607_ ? \engine.datapath.updated  : _1264_;
  assign _1266_ = _0608_ ? \engine.datapath.lost  : _1265_;
  assign _1267_ = _0609_ ? \engine.datapath.saturated  : _1266_;
  assign _1268_ = _0405_ ? { 8'h00, \regs.term_index , \regs.term_mantissa  } : _1267_;
  assign \regs.result  = _0406_ ? 32'd258 : _1268_;
  assign _1272_ = _0056_ ? \commands.full  : _1259_;
  assign _1269_ = _0407_ ? \regs.slave.data [0] : 1'h0;
  assign _0508_ = rst ? 1'h0 : _1269_;
  assign _1270_ = _0408_ ? \regs.slave.data [1] : 1'h0;
  assign _0509_ = rst ? 1'h0 : _1270_;
  assign _1271_ = _0409_ ? \regs.slave.data [2] : 1'h0;
  assign _0510_ = rst ? 1'h0 : _1271_;
  assign _1273_ = _0410_ ? _0412_ : \regs.interrupt_done ;
  assign _1274_ = done ? 1'h1 : _1273_;
  assign _0511_ = rst ? 1'h0 : _1274_;
  assign _1275_ = _0413_ ? _0415_ : \regs.interrupt_error ;
  assign _1279_ = busy ? \commands.full  : _1272_;
  assign _1276_ = interrupt_error_set ? 1'h1 : _1275_;
  assign _0512_ = rst ? 1'h0 : _1276_;
  assign _1277_ = _0416_ ? \regs.slave.data [0] : \regs.interrupt_enable_done ;
  assign _0513_ = rst ? 1'h0 : _1277_;
  assign _1278_ = _0417_ ? \regs.slave.data [1] : \regs.interrupt_enable_error ;
  assign _0514_ = rst ? 1'h0 : _1278_;
  assign _1280_ = _0418_ ? _0420_ : \regs.error_start_busy ;
  assign _1281_ = error_start_busy_set ? 1'h1 : _1280_;
  assign _0515_ = rst ? 1'h0 : _1281_;
  assign _1282_ = _0421_ ? _0424_ : \regs.error_config ;
  assign _1286_ = \regs.command_written  ? _1279_ : \commands.full ;
  assign _1283_ = error_config_set ? 1'h1 : _1282_;
  assign _0516_ = rst ? 1'h0 : _1283_;
  assign _1284_ = _0425_ ? _0427_ : \regs.error_coefficient ;
  assign _1285_ = error_coefficient_set ? 1'h1 : _1284_;
  assign _0518_ = rst ? 1'h0 : _1285_;
  assign _1287_ = _0428_ ? _0430_ : \regs.error_range ;
  assign _1288_ = error_range_set ? 1'h1 : _1287_;
  assign _0519_ = rst ? 1'h0 : _1288_;
  assign _1289_ = _0431_ ? _0433_ : \regs.error_short ;
  assign _1290_ = error_short_set ? 1'h1 : _1289_;
  assign _0520_ = rst ? 1'h0 : _1290_;
  assign _1291_ = _0434_ ? _0436_ : \regs.error_long ;
  assign _1292_ = error_long_set ? 1'h1 : _1291_;
  assign _0521_ = rst ? 1'h0 : _1292_;
  assign _1293_ = _0437_ ? _0439_ : \regs.error_keep ;
  assign _1297_ = \commands.full  ? _1286_ : 1'h1;
  assign _1294_ = error_keep_set ? 1'h1 : _1293_;
  assign _0522_ = rst ? 1'h0 : _1294_;
  assign _1295_ = _0440_ ? _0442_ : \regs.error_source ;
  assign _1296_ = error_source_set ? 1'h1 : _1295_;
  assign _0523_ = rst ? 1'h0 : _1296_;
  assign _1298_ = _0443_ ? _0445_ : \regs.error_busy_write ;
  assign _1299_ = error_busy_write_set ? 1'h1 : _1298_;
  assign _0524_ = rst ? 1'h0 : _1299_;
  assign _1300_ = _0446_ ? _0448_ : \regs.error_command ;
  assign _1301_ = \commands.refused  ? 1'h1 : _1300_;
  assign _1305_ = \regs.load_low_written  ? _1297_ : _1286_;
  assign _0525_ = rst ? 1'h0 : _1301_;
  assign _1302_ = _0449_ ? _0451_ : \regs.error_overrun ;
  assign _1303_ = \commands.overrun  ? 1'h1 : _1302_;
  assign _0526_ = rst ? 1'h0 : _1303_;
  assign _1304_ = _0452_ ? _0455_ : \regs.error_segment ;
  assign _1306_ = error_segment_set ? 1'h1 : _1304_;
  assign _0527_ = rst ? 1'h0 : _1306_;
  assign _1307_ = _0456_ ? _0458_ : \regs.error_source_fault ;
  assign _1308_ = error_source_fault_set ? 1'h1 : _1307_;
  assign _0529_ = rst ? 1'h0 : _1308_;
  assign _1312_ = _0061_ ? 1'h0 : _1305_;
  assign _1309_ = _0459_ ? \regs.slave.data [1:0] : \regs.mode_mode ;
  assign _0530_ = rst ? 2'h0 : _1309_;
  assign _1310_ = _0460_ ? \regs.slave.data [4:2] : \regs.mode_multiple ;
  assign _0531_ = rst ? 3'h0 : _1310_;
  assign _1311_ = _0461_ ? \regs.slave.data [5] : \regs.mode_stochastic ;
  assign _0532_ = rst ? 1'h0 : _1311_;
  assign _1313_ = _0462_ ? \regs.slave.data [6] : \regs.mode_rewind ;
  assign _0533_ = rst ? 1'h0 : _1313_;
  assign _1314_ = _0464_ ? \regs.slave.data [10:8] : \regs.mode_terms [3:1];
  assign _0534_[3:1] = rst ? 3'h0 : _1314_;
  assign _0065_ = rst ? 1'h0 : _1312_;
  assign _1315_ = _0463_ ? \regs.slave.data [7] : \regs.mode_terms [0];
  assign _0534_[0] = rst ? 1'h0 : _1315_;
  assign _1316_ = _0465_ ? \regs.slave.data [14:11] : \regs.mode_source ;
  assign _0535_ = rst ? 4'h0 : _1316_;
  assign _1317_ = _0467_ ? \regs.slave.data [15:8] : \regs.eps_mantissa [15:8];
  assign _0536_[15:8] = rst ? 8'h00 : _1317_;
  assign _1318_ = _0466_ ? \regs.slave.data [7:0] : \regs.eps_mantissa [7:0];
  assign _0536_[7:0] = rst ? 8'h00 : _1318_;
  assign _1319_ = _0469_ ? \regs.slave.data [31:24] : \regs.eps_exponent [15:8];
  assign _0537_[15:8] = rst ? 8'h00 : _1319_;
  assign _1320_ = _0468_ ? \regs.slave.data [23:16] : \regs.eps_exponent [7:0];
  assign _0537_[7:0] = rst ? 8'h00 : _1320_;
  assign _1321_ = _0471_ ? \regs.slave.data [15:8] : \regs.coefficient_mantissa [15:8];
  assign _0538_[15:8] = rst ? 8'h00 : _1321_;
  assign _1322_ = _0470_ ? \regs.slave.data [7:0] : \regs.coefficient_mantissa [7:0];
  assign _1325_ = \commands.full  ? \commands.word  : { \regs.load_high_word , \regs.load_low_word  };
  assign _0538_[7:0] = rst ? 8'h00 : _1322_;
  assign _1323_ = _0473_ ? \regs.slave.data [31:24] : \regs.coefficient_exponent [15:8];
  assign _0539_[15:8] = rst ? 8'h00 : _1323_;
  assign _1324_ = _0472_ ? \regs.slave.data [23:16] : \regs.coefficient_exponent [7:0];
  assign _0539_[7:0] = rst ? 8'h00 : _1324_;
  assign _1326_ = _0475_ ? \regs.slave.data [8] : \regs.segments_count [8];
  assign _0540_[8] = rst ? 1'h0 : _1326_;
  assign _1327_ = _0474_ ? \regs.slave.data [7:0] : \regs.segments_count [7:0];
  assign _0540_[7:0] = rst ? 8'h00 : _1327_;
  assign _1328_ = _0479_ ? \regs.slave.data [31:24] : \regs.segment_length_length [31:24];
  assign _1331_ = \regs.load_low_written  ? _1325_ : \commands.word ;
  assign _0541_[31:24] = rst ? 8'h00 : _1328_;
  assign _1329_ = _0477_ ? \regs.slave.data [15:8] : \regs.segment_length_length [15:8];
  assign _0541_[15:8] = rst ? 8'h00 : _1329_;
  assign _1330_ = _0476_ ? \regs.slave.data [7:0] : \regs.segment_length_length [7:0];
  assign _0541_[7:0] = rst ? 8'h00 : _1330_;
  assign _1332_ = _0478_ ? \regs.slave.data [23:16] : \regs.segment_length_length [23:16];
  assign _0541_[23:16] = rst ? 8'h00 : _1332_;
  assign _1333_ = _0483_ ? \regs.slave.data [30:24] : \regs.segment_reserve_reserve [30:24];
  assign _0542_[30:24] = rst ? 7'h00 : _1333_;
  assign _1334_ = _0481_ ? \regs.slave.data [15:8] : \regs.segment_reserve_reserve [15:8];
  assign _0066_ = rst ? 64'h0000000000000000 : _1331_;
  assign _0542_[15:8] = rst ? 8'h00 : _1334_;
  assign _1335_ = _0480_ ? \regs.slave.data [7:0] : \regs.segment_reserve_reserve [7:0];
  assign _0542_[7:0] = rst ? 8'h00 : _1335_;
  assign _1336_ = _0482_ ? \regs.slave.data [23:16] : \regs.segment_reserve_reserve [23:16];
  assign _0542_[23:16] = rst ? 8'h00 : _1336_;
  assign _1337_ = _0484_ ? \regs.slave.data [7:0] : \regs.segment_commit_index ;
  assign _0543_ = rst ? 8'h00 : _1337_;
  assign _1338_ = _0486_ ? \regs.slave.data [15:8] : \regs.segment_commit_fraction ;
  assign _0544_ = rst ? 8'h00 : _1338_;
  assign _1339_ = _0487_ ? \regs.slave.data [16] : \regs.segment_commit_hold ;
  assign _0879_ = rst ? 1'h0 : \source1.control.feed ;
  assign _0545_ = rst ? 1'h0 : _1339_;
  assign _1340_ = _0488_ ? \regs.slave.data [31:24] : \regs.segment_commit_lane ;
  assign _0546_ = rst ? 8'h00 : _1340_;
  assign _0547_ = rst ? 1'h0 : \regs.chosen [18];
  assign _1341_ = _0492_ ? \regs.slave.data [31:24] : \regs.argument_value [31:24];
  assign _0548_[31:24] = rst ? 8'h00 : _1341_;
  assign _1342_ = _0490_ ? \regs.slave.data [15:8] : \regs.argument_value [15:8];
  assign _0548_[15:8] = rst ? 8'h00 : _1342_;
  assign _1343_ = _0489_ ? \regs.slave.data [7:0] : \regs.argument_value [7:0];
  assign _0548_[7:0] = rst ? 8'h00 : _1343_;
  assign _0880_ = rst ? 1'h0 : \source1.control.marked ;
  assign _1344_ = _0491_ ? \regs.slave.data [23:16] : \regs.argument_value [23:16];
  assign _0548_[23:16] = rst ? 8'h00 : _1344_;
  assign _1345_ = _0493_ ? \regs.slave.data [1:0] : command_op;
  assign _0549_ = rst ? 2'h0 : _1345_;
  assign _1346_ = _0494_ ? \regs.slave.data [2] : \regs.command_dither ;
  assign _0550_ = rst ? 1'h0 : _1346_;
  assign _1347_ = _0495_ ? \regs.slave.data [6:3] : \regs.command_source ;
  assign _0551_ = rst ? 4'h0 : _1347_;
  assign _0552_ = rst ? 1'h0 : \regs.chosen [20];
  assign _1348_ = _0500_ ? \regs.slave.data [31:24] : \regs.load_high_word [31:24];
  assign _0881_ = rst ? 1'h0 : \source1.marked ;
  assign _0553_[31:24] = rst ? 8'h00 : _1348_;
  assign _1349_ = _0498_ ? \regs.slave.data [15:8] : \regs.load_high_word [15:8];
  assign _0553_[15:8] = rst ? 8'h00 : _1349_;
  assign _1350_ = _0497_ ? \regs.slave.data [7:0] : \regs.load_high_word [7:0];
  assign _0553_[7:0] = rst ? 8'h00 : _1350_;
  assign _1351_ = _0499_ ? \regs.slave.data [23:16] : \regs.load_high_word [23:16];
  assign _0553_[23:16] = rst ? 8'h00 : _1351_;
  assign _1352_ = _0504_ ? \regs.slave.data [31:24] : \regs.load_low_word [31:24];
  assign _0554_[31:24] = rst ? 8'h00 : _1352_;
  assign _1353_ = _0502_ ? \regs.slave.data [15:8] : \regs.load_low_word [15:8];
  assign _1356_ = \source1.control.go  ? \source1.ring.later1 [7] : \source1.ring.entered [7];
  assign _0554_[15:8] = rst ? 8'h00 : _1353_;
  assign _1354_ = _0501_ ? \regs.slave.data [7:0] : \regs.load_low_word [7:0];
  assign _0554_[7:0] = rst ? 8'h00 : _1354_;
  assign _1355_ = _0503_ ? \regs.slave.data [23:16] : \regs.load_low_word [23:16];
  assign _0554_[23:16] = rst ? 8'h00 : _1355_;
  assign _0555_ = rst ? 1'h0 : \regs.chosen [22];
  assign _1357_ = _0506_ ? \regs.slave.data [15:8] : \regs.term_mantissa [15:8];
  assign _0556_[15:8] = rst ? 8'h00 : _1357_;
  assign _1358_ = _0505_ ? \regs.slave.data [7:0] : \regs.term_mantissa [7:0];
  assign _0556_[7:0] = rst ? 8'h00 : _1358_;
  assign _1122_[7] = \source1.control.fed [7] ? 1'h0 : _1356_;
  assign _1359_ = _0507_ ? \regs.slave.data [23:16] : \regs.term_index ;
  assign _0557_ = rst ? 8'h00 : _1359_;
  assign _0558_ = rst ? 1'h0 : \regs.chosen [27];
  assign _1360_ = \regs.read_bad  ? 2'h2 : 2'h0;
  assign _1361_ = \regs.slave.read  ? _1360_ : s_axi_rresp;
  assign _0624_ = rst ? 2'h0 : _1361_;
  assign _1362_ = \regs.read_bad  ? 32'd0 : \regs.result ;
  assign _1363_ = \regs.slave.read  ? _1362_ : s_axi_rdata;
  assign _0622_ = rst ? 32'd0 : _1363_;
  assign _1364_ = _0630_ ? 1'h0 : s_axi_rvalid;
  assign _1368_ = \source1.control.go  ? \source1.ring.later1 [6] : \source1.ring.entered [6];
  assign _1365_ = \regs.slave.read  ? 1'h1 : _1364_;
  assign _0621_ = rst ? 1'h0 : _1365_;
  assign _1366_ = _0629_ ? s_axi_araddr[11:2] : \regs.slave.read_address ;
  assign _0620_ = rst ? 10'h000 : _1366_;
  assign _1367_ = _0629_ ? 1'h1 : \regs.slave.read_full ;
  assign _1369_ = \regs.slave.read  ? 1'h0 : _1367_;
  assign _0619_ = rst ? 1'h0 : _1369_;
  assign _1370_ = \regs.slave.write_bad  ? 2'h2 : 2'h0;
  assign _1371_ = \regs.slave.write  ? _1370_ : s_axi_bresp;
  assign _0618_ = rst ? 2'h0 : _1371_;
  assign _1122_[6] = \source1.control.fed [6] ? 1'h1 : _1368_;
  assign _1372_ = _0628_ ? 1'h0 : s_axi_bvalid;
  assign _1373_ = \regs.slave.write  ? 1'h1 : _1372_;
  assign _0617_ = rst ? 1'h0 : _1373_;
  assign _1374_ = _0627_ ? s_axi_wstrb : \regs.slave.strobe ;
  assign _0616_ = rst ? 4'h0 : _1374_;
  assign _1375_ = _0627_ ? s_axi_wdata : \regs.slave.data ;
  assign _0615_ = rst ? 32'd0 : _1375_;
  assign _1376_ = _0627_ ? 1'h1 : \regs.slave.$signal$3 ;
  assign _1377_ = \regs.slave.write  ? 1'h0 : _1376_;
  assign _0614_ = rst ? 1'h0 : _1377_;
  assign _1381_ = \source1.control.go  ? \source1.ring.later1 [5] : \source1.ring.entered [5];
  assign _1378_ = _0626_ ? s_axi_awaddr[11:2] : \regs.slave.write_address ;
  assign _0613_ = rst ? 10'h000 : _1378_;
  assign _1379_ = _0626_ ? 1'h1 : \regs.slave.$signal ;
  assign _1380_ = \regs.slave.write  ? 1'h0 : _1379_;
  assign _0631_ = rst ? 1'h0 : _1380_;
  assign _0032_ = rst ? 2'h0 : numbers_error;
  assign _1382_ = _0029_ ? \regs.term_mantissa  : mantissa1;
  assign _0031_ = rst ? 16'h0000 : _1382_;
  assign error_source_fault_set = _0023_ ? 1'h1 : 1'h0;
  assign _1122_[5] = \source1.control.fed [5] ? 1'h1 : _1381_;
  assign _1383_ = \source.control.error [1] ? 1'h1 : 1'h0;
  assign numbers_error[1] = \source1.control.error [1] ? 1'h1 : _1383_;
  assign _1384_ = \source.control.error [0] ? 1'h1 : 1'h0;
  assign numbers_error[0] = \source1.control.error [0] ? 1'h1 : _1384_;
  assign error_keep_set = \engine.faults$108 [6] ? 1'h1 : 1'h0;
  assign error_long_set = \engine.faults$108 [5] ? 1'h1 : 1'h0;
  assign error_short_set = \engine.faults$108 [4] ? 1'h1 : 1'h0;
  assign error_range_set = \engine.faults$108 [3] ? 1'h1 : 1'h0;
  assign error_coefficient_set = \engine.faults$108 [2] ? 1'h1 : 1'h0;
  assign error_config_set = \engine.faults$108 [1] ? 1'h1 : 1'h0;
  assign _1388_ = \source1.control.go  ? \source1.ring.later1 [4] : \source1.ring.entered [4];
  assign _1385_ = _0016_ ? 1'h0 : 1'h1;
  assign _1386_ = busy ? 1'h0 : _1385_;
  assign \engine.write$24  = \regs.segment_commit_written  ? _1386_ : 1'h0;
  assign _1387_ = _0016_ ? 1'h1 : 1'h0;
  assign _1389_ = busy ? 1'h0 : _1387_;
  assign _1390_ = \regs.segment_commit_written  ? _1389_ : 1'h0;
  assign _1391_ = _0019_ ? 1'h1 : _1390_;
  assign _1392_ = busy ? _1390_ : _1391_;
  assign error_segment_set = \regs.term_written  ? _1392_ : _1390_;
  assign _1122_[4] = \source1.control.fed [4] ? 1'h1 : _1388_;
  assign \engine.sweep$111.segments  = _0010_ ? 3'h0 : \regs.segments_count [2:0];
  assign error_start_busy_set = \engine.faults$108 [0] ? 1'h1 : start_busy;
  assign _1393_ = busy_write ? 1'h1 : 1'h0;
  assign _1394_ = busy ? 1'h1 : _1393_;
  assign _1395_ = \regs.segment_commit_written  ? _1394_ : _1393_;
  assign _1396_ = busy ? 1'h1 : _1395_;
  assign error_busy_write_set = \regs.term_written  ? _1396_ : _1395_;
  assign \out__ready$69  = \engine.terms.term  ? \engine.u__ready  : 1'h0;
  function [7:0] _3634_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _3634_ = b[7:0];
      2'b1?:
        _3634_ = b[15:8];
      default:
        _3634_ = a;
    endcase
  endfunction
  assign \engine.u__lanes__1  = _3634_(8'hxx, { \source.ring.entered , \source1.ring.entered  }, { _1397_, \engine.terms.term  });
  assign _1400_ = \source1.control.go  ? \source1.ring.later1 [3] : \source1.ring.entered [3];
  assign _1397_ = ~ \engine.terms.term ;
  function [7:0] _3637_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _3637_ = b[7:0];
      2'b1?:
        _3637_ = b[15:8];
      default:
        _3637_ = a;
    endcase
  endfunction
  assign \engine.u__lanes__0  = _3637_(8'hxx, { \source.ring.lane0 , \source1.ring.lane0  }, { _1398_, \engine.terms.term  });
  assign _1398_ = ~ \engine.terms.term ;
  assign out__ready = \engine.terms.term  ? 1'h0 : \engine.u__ready ;
  function [0:0] _3640_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _3640_ = b[0:0];
      2'b1?:
        _3640_ = b[1:1];
      default:
        _3640_ = a;
    endcase
  endfunction
  assign \engine.u__valid  = _3640_(1'hx, { out__valid, \out__valid$68  }, { _1399_, \engine.terms.term  });
  assign _1399_ = ~ \engine.terms.term ;
  assign _1122_[3] = \source1.control.fed [3] ? 1'h1 : _1400_;
  assign _1401_ = \source1.control.go  ? \source1.ring.later1 [2] : \source1.ring.entered [2];
  assign _1122_[2] = \source1.control.fed [2] ? 1'h1 : _1401_;
  assign _1402_ = \source1.control.go  ? \source1.ring.later1 [1] : \source1.ring.entered [1];
  assign _1122_[1] = \source1.control.fed [1] ? 1'h1 : _1402_;
  assign _1403_ = \source1.control.go  ? \source1.ring.later1 [0] : \source1.ring.entered [0];
  assign _1122_[0] = \source1.control.fed [0] ? 1'h1 : _1403_;
  assign _1404_ = \source1.control.go  ? \source1.ring.later0  : \source1.ring.lane0 ;
  assign _1121_ = \source1.control.filling  ? 8'h80 : _1404_;
  assign _1061_ = rst ? 1'h0 : _1049_;
  assign _1405_ = \source1.control.down  ? { _1021_, _1018_, _1015_, _0035_ } : \source1.control.skip.digit0 ;
  assign _1062_ = \source1.control.$signal [1] ? \regs.argument_value [3:0] : _1405_;
  assign _1406_ = \source1.control.down  ? _1023_ : _1026_;
  assign _1063_ = rst ? 1'h0 : _1406_;
  assign _1407_ = \source1.control.skip.borrow0  ? { _1038_, _1035_, _1032_, _0036_ } : \source1.control.skip.digit1 ;
  assign _1064_ = \source1.control.$signal [1] ? \regs.argument_value [7:4] : _1407_;
  assign _1408_ = \source1.control.skip.borrow1  ? { _1051_, _1047_, _1044_, _0037_ } : \source1.control.skip.digit2 ;
  assign _1065_ = \source1.control.$signal [1] ? \regs.argument_value [11:8] : _1408_;
  assign _1409_ = \source1.control.skip.borrow2  ? { _1060_, _1057_, _1054_, _0038_ } : \source1.control.skip.digit3 ;
  assign _1066_ = \source1.control.$signal [1] ? \regs.argument_value [15:12] : _1409_;
  assign _1410_ = \source1.control.loader.body  ? { _1011_, _0039_ } : \source1.control.loader.$signal$13 ;
  assign _1411_ = \source1.control.$signal [3] ? _1410_ : 2'h2;
  assign _0999_ = rst ? 2'h2 : _1411_;
  assign _1412_ = \source1.control.loader.body  ? _1012_ : \source1.control.loader.last ;
  assign _1413_ = \source1.control.$signal [3] ? _1412_ : 1'h0;
  assign _1000_ = rst ? 1'h0 : _1413_;
  assign _1414_ = \source1.control.loader.$signal  ? 1'h0 : \source1.control.loader.$signal$5 ;
  assign _1415_ = \source1.control.$signal [3] ? _1414_ : 1'h0;
  assign _1001_ = rst ? 1'h0 : _1415_;
  assign _1002_ = rst ? 1'h0 : \source1.control.loader.body ;
  assign _1003_ = rst ? 1'h0 : _0992_;
  assign _1004_ = rst ? 1'h0 : \source1.control.loader.body ;
  assign _1005_ = rst ? 1'h0 : \source1.control.ended ;
  assign start_busy = _1135_ ? 1'h1 : 1'h0;
  assign _1006_ = rst ? 1'h0 : \source1.control.loader.$signal$19 ;
  assign _1007_ = rst ? 1'h0 : \source1.control.loader.$signal$20 ;
  assign _1008_ = rst ? 1'h0 : _0995_;
  assign _1416_ = _0996_ ? _0998_ : \source1.control.loader.packed ;
  assign _1009_ = rst ? 8'h00 : _1416_;
  assign _0915_[11] = rst ? 1'h0 : _0892_;
  assign _0915_[9] = rst ? 1'h0 : _0979_;
  assign _0915_[8] = rst ? 1'h0 : _0972_;
  assign _0915_[7] = rst ? 1'h0 : _0970_;
  assign _0915_[6] = rst ? 1'h0 : _0964_;
  assign _1417_ = \commands.pending  ? 2'h0 : \starter.left ;
  assign _0915_[5] = rst ? 1'h0 : _0959_;
  assign _0915_[4] = rst ? 1'h0 : _0954_;
  assign _0915_[3] = rst ? 1'h0 : _0949_;
  assign _0915_[2] = rst ? 1'h0 : _0945_;
  assign _0915_[1] = rst ? 1'h0 : _0944_;
  assign _0915_[0] = rst ? 1'h1 : _0940_;
  assign _0914_ = rst ? 1'h0 : \source1.control.$signal [6];
  assign _1418_ = \source1.control.$signal$36  ? 1'h0 : \source1.control.$signal$39 ;
  assign _1419_ = \source1.control.done  ? 1'h1 : _1418_;
  assign rewinding = _1423_ ? _1417_ : 2'h0;
  assign _0913_ = rst ? 1'h0 : _1419_;
  assign _0912_ = rst ? 1'h0 : _0931_;
  assign _0911_ = rst ? 1'h0 : _0929_;
  assign _0910_ = rst ? 1'h0 : 1'h1;
  assign _1420_ = \source1.control.$signal [1] ? \cmd__op$113  : \source1.control.$signal$37 ;
  assign _0909_ = rst ? 2'h0 : _1420_;
  assign _1421_ = _0938_ ? 1'h1 : \source1.control.error [1];
  assign _0908_[1] = rst ? 1'h0 : _1421_;
  assign _1422_ = \source1.control.loader.zero  ? 1'h1 : \source1.control.error [0];
  assign _0908_[0] = rst ? 1'h0 : _1422_;
  assign _1423_ = \starter.state  == 2'h1;
  assign _1427_ = _1129_ ? 1'h0 : 1'h1;
  assign _1424_ = \source1.control.$signal$29  ? 1'h0 : \source1.control.filling ;
  assign _1425_ = _0934_ ? 1'h1 : _1424_;
  assign _0907_ = rst ? 1'h0 : _1425_;
  assign _1426_ = \source1.control.$signal$26  ? _0925_ : 8'h00;
  assign _0906_ = rst ? 8'h00 : _1426_;
  assign _0905_ = rst ? 1'h0 : \source1.control.$signal$51 ;
  assign _0904_ = rst ? 1'h0 : \source1.control.rewinding ;
  assign _0903_ = rst ? 1'h0 : _0924_;
  assign _0901_ = rst ? 1'h0 : \source1.control.down ;
  assign _1428_ = _1156_ ? _1427_ : 1'h0;
  assign _0900_ = rst ? 1'h0 : \source1.control.$signal$29 ;
  assign _0899_ = rst ? 1'h0 : \source1.control.$signal$26 ;
  assign _0898_ = rst ? 1'h0 : _0923_;
  assign _0897_ = rst ? 1'h0 : \source1.control.$signal [5];
  assign _0896_ = rst ? 1'h0 : _0922_;
  assign _1429_ = _0902_ ? _0918_ : \source1.control.last ;
  assign _1430_ = \source1.control.$signal [1] ? 1'h0 : _1429_;
  assign _0895_ = rst ? 1'h0 : _1430_;
  assign _1431_ = _0902_ ? { _0917_, _0049_ } : \source1.control.$signal$45 ;
  assign \engine.start$29  = _1439_ ? _1428_ : 1'h0;
  assign _1432_ = \source1.control.$signal [1] ? 2'h2 : _1431_;
  assign _0894_ = rst ? 2'h2 : _1432_;
  assign _1433_ = \source1.mark  ? \source1.replay.$signal$4  : \source1.replay.$signal$30 ;
  assign _1085_ = rst ? 1'h0 : _1433_;
  assign _1434_ = _1073_ ? 1'h0 : \source1.replay.$signal$14 ;
  assign _1435_ = \source1.replay.$signal$11  ? _1434_ : \source1.replay.$signal$14 ;
  assign _1436_ = \source1.mark  ? 1'h1 : _1435_;
  assign _1084_ = rst ? 1'h0 : _1436_;
  assign _1437_ = \source1.replay.$signal$11  ? { _1072_, _0040_ } : \source1.replay.$signal$28 ;
  assign _1438_ = \source1.mark  ? 2'h0 : _1437_;
  assign _1439_ = \starter.state  == 2'h2;
  assign _1443_ = _1130_ ? 1'h1 : 1'h0;
  assign _1083_ = rst ? 2'h0 : _1438_;
  assign _1440_ = \source1.control.moved  ? _0041_ : \source1.replay.$signal$4 ;
  assign _1441_ = \source1.control.rewound  ? \source1.replay.$signal$30  : _1440_;
  assign _1081_ = rst ? 1'h0 : _1441_;
  assign _1442_ = _1070_ ? 1'h0 : \source1.replay.$signal$25 ;
  assign _1444_ = \source1.control.$signal [5] ? _1442_ : \source1.replay.$signal$25 ;
  assign _1445_ = \source1.control.rewound  ? _1074_ : _1444_;
  assign _1080_ = rst ? 1'h0 : _1445_;
  assign _1446_ = \source1.control.$signal [5] ? { _1069_, _0042_ } : \source1.replay.left ;
  assign _1447_ = \source1.control.rewound  ? \source1.replay.$signal$28  : _1446_;
  assign _1451_ = _1129_ ? _1443_ : 1'h0;
  assign _1079_ = rst ? 2'h0 : _1447_;
  assign _1448_ = _1087_ ? _0043_ : \source1.replay.$signal ;
  assign _1449_ = \source1.control.rewound  ? \source1.replay.$signal$30  : _1448_;
  assign _1450_ = \source1.mark  ? \source1.replay.$signal$4  : _1449_;
  assign _1078_ = rst ? 1'h0 : _1450_;
  assign _1077_ = rst ? 1'h0 : \source1.replay.$signal$25 ;
  assign _1076_ = rst ? 1'h0 : \source1.replay.$signal$11 ;
  assign _1075_ = rst ? 1'h0 : \source1.replay.$signal ;
  assign _0632_ = rst ? 1'h0 : \source.control.feed ;
  assign _0633_ = rst ? 1'h0 : \source.control.marked ;
  assign _1454_ = _1156_ ? _1451_ : 1'h0;
  assign _0634_ = rst ? 1'h0 : \source.marked ;
  assign _1452_ = \source.control.go  ? \source.ring.later1 [7] : \source.ring.entered [7];
  assign _0875_[7] = \source.control.fed [7] ? 1'h0 : _1452_;
  assign _1453_ = \source.control.go  ? \source.ring.later1 [6] : \source.ring.entered [6];
  assign _0875_[6] = \source.control.fed [6] ? 1'h1 : _1453_;
  assign _1455_ = \source.control.go  ? \source.ring.later1 [5] : \source.ring.entered [5];
  assign _0875_[5] = \source.control.fed [5] ? 1'h1 : _1455_;
  assign _1456_ = \source.control.go  ? \source.ring.later1 [4] : \source.ring.entered [4];
  assign _0875_[4] = \source.control.fed [4] ? 1'h1 : _1456_;
  assign _1457_ = \source.control.go  ? \source.ring.later1 [3] : \source.ring.entered [3];
  assign error_source_set = _1462_ ? _1454_ : 1'h0;
  assign _0875_[3] = \source.control.fed [3] ? 1'h1 : _1457_;
  assign _1458_ = \source.control.go  ? \source.ring.later1 [2] : \source.ring.entered [2];
  assign _0875_[2] = \source.control.fed [2] ? 1'h1 : _1458_;
  assign _1459_ = \source.control.go  ? \source.ring.later1 [1] : \source.ring.entered [1];
  assign _0875_[1] = \source.control.fed [1] ? 1'h1 : _1459_;
  assign _1460_ = \source.control.go  ? \source.ring.later1 [0] : \source.ring.entered [0];
  assign _0875_[0] = \source.control.fed [0] ? 1'h1 : _1460_;
  assign _1461_ = \source.control.go  ? \source.ring.later0  : \source.ring.lane0 ;
  assign _0874_ = \source.control.filling  ? 8'h80 : _1461_;
  assign _0814_ = rst ? 1'h0 : _0802_;
  assign _1462_ = \starter.state  == 2'h2;
  assign _1465_ = _1147_ ? 2'h0 : \starter.state ;
  assign _1463_ = \source.control.down  ? { _0774_, _0771_, _0768_, _0044_ } : \source.control.skip.digit0 ;
  assign _0815_ = \source.control.$signal [1] ? \regs.argument_value [3:0] : _1463_;
  assign _1464_ = \source.control.down  ? _0776_ : _0779_;
  assign _0816_ = rst ? 1'h0 : _1464_;
  assign _1466_ = \source.control.skip.borrow0  ? { _0791_, _0788_, _0785_, _0045_ } : \source.control.skip.digit1 ;
  assign _0817_ = \source.control.$signal [1] ? \regs.argument_value [7:4] : _1466_;
  assign _1467_ = \source.control.skip.borrow1  ? { _0804_, _0800_, _0797_, _0046_ } : \source.control.skip.digit2 ;
  assign _0818_ = \source.control.$signal [1] ? \regs.argument_value [11:8] : _1467_;
  assign _1468_ = \source.control.skip.borrow2  ? { _0813_, _0810_, _0807_, _0047_ } : \source.control.skip.digit3 ;
  assign _1472_ = _1146_ ? _1465_ : 2'h0;
  assign _0819_ = \source.control.$signal [1] ? \regs.argument_value [15:12] : _1468_;
  assign _1469_ = \source.control.loader.body  ? { _0764_, _0048_ } : \source.control.loader.$signal$13 ;
  assign _1470_ = \source.control.$signal [3] ? _1469_ : 2'h2;
  assign _0752_ = rst ? 2'h2 : _1470_;
  assign _1471_ = \source.control.loader.body  ? _0765_ : \source.control.loader.last ;
  assign _1473_ = \source.control.$signal [3] ? _1471_ : 1'h0;
  assign _0753_ = rst ? 1'h0 : _1473_;
  assign _1474_ = \source.control.loader.$signal  ? 1'h0 : \source.control.loader.$signal$5 ;
  assign _1475_ = \source.control.$signal [3] ? _1474_ : 1'h0;
  assign _0754_ = rst ? 1'h0 : _1475_;
  assign _1476_ = _1142_ ? _1472_ : \starter.state ;
  assign _0755_ = rst ? 1'h0 : \source.control.loader.body ;
  assign _0756_ = rst ? 1'h0 : _0745_;
  assign _0757_ = rst ? 1'h0 : \source.control.loader.body ;
  assign _0758_ = rst ? 1'h0 : \source.control.ended ;
  assign _0759_ = rst ? 1'h0 : \source.control.loader.$signal$19 ;
  assign _0760_ = rst ? 1'h0 : \source.control.loader.$signal$20 ;
  assign _0761_ = rst ? 1'h0 : _0748_;
  assign _1477_ = _0749_ ? _0751_ : \source.control.loader.packed ;
  assign _0762_ = rst ? 8'h00 : _1477_;
  function [1:0] _3816_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _3816_ = b[1:0];
      3'b?1?:
        _3816_ = b[3:2];
      3'b1??:
        _3816_ = b[5:4];
      default:
        _3816_ = a;
    endcase
  endfunction
  assign _1478_ = _3816_(\starter.state , { _1490_, _1482_, _1476_ }, { _1491_, _1486_, _1479_ });
  assign _0668_[11] = rst ? 1'h0 : _0645_;
  assign _0668_[9] = rst ? 1'h0 : _0732_;
  assign _0668_[8] = rst ? 1'h0 : _0725_;
  assign _0668_[7] = rst ? 1'h0 : _0723_;
  assign _0668_[6] = rst ? 1'h0 : _0717_;
  assign _0668_[5] = rst ? 1'h0 : _0712_;
  assign _0668_[4] = rst ? 1'h0 : _0707_;
  assign _0668_[3] = rst ? 1'h0 : _0702_;
  assign _0668_[2] = rst ? 1'h0 : _0698_;
  assign _0668_[1] = rst ? 1'h0 : _0697_;
  assign _1479_ = \starter.state  == 2'h2;
  assign _1482_ = _1136_ ? 2'h2 : \starter.state ;
  assign _0668_[0] = rst ? 1'h1 : _0693_;
  assign _0667_ = rst ? 1'h0 : \source.control.$signal [6];
  assign _1480_ = \source.control.$signal$36  ? 1'h0 : \source.control.$signal$39 ;
  assign _1481_ = \source.control.done  ? 1'h1 : _1480_;
  assign _0666_ = rst ? 1'h0 : _1481_;
  assign _0665_ = rst ? 1'h0 : _0684_;
  assign _0664_ = rst ? 1'h0 : _0682_;
  assign _0663_ = rst ? 1'h0 : 1'h1;
  assign _1483_ = \source.control.$signal [1] ? cmd__op : \source.control.$signal$37 ;
  assign _0662_ = rst ? 2'h0 : _1483_;
  assign _1484_ = _0691_ ? 1'h1 : \source.control.error [1];
  assign _0661_[1] = rst ? 1'h0 : _1484_;
  assign _1485_ = \source.control.loader.zero  ? 1'h1 : \source.control.error [0];
  assign _0661_[0] = rst ? 1'h0 : _1485_;
  assign _1486_ = \starter.state  == 2'h1;
  assign _1490_ = _1132_ ? 2'h1 : \starter.state ;
  assign _1487_ = \source.control.$signal$29  ? 1'h0 : \source.control.filling ;
  assign _1488_ = _0687_ ? 1'h1 : _1487_;
  assign _0660_ = rst ? 1'h0 : _1488_;
  assign _1489_ = \source.control.$signal$26  ? _0678_ : 8'h00;
  assign _0659_ = rst ? 8'h00 : _1489_;
  assign _0658_ = rst ? 1'h0 : \source.control.$signal$51 ;
  assign _0657_ = rst ? 1'h0 : \source.control.rewinding ;
  assign _0656_ = rst ? 1'h0 : _0677_;
  assign _0654_ = rst ? 1'h0 : \source.control.down ;
  assign _0653_ = rst ? 1'h0 : \source.control.$signal$29 ;
  assign _0652_ = rst ? 1'h0 : \source.control.$signal$26 ;
  assign _0651_ = rst ? 1'h0 : _0676_;
  assign _0650_ = rst ? 1'h0 : \source.control.$signal [5];
  assign _1491_ = ! \starter.state ;
  assign _1495_ = \regs.control_abort  ? 2'h0 : _1478_;
  assign _0649_ = rst ? 1'h0 : _0675_;
  assign _1492_ = _0655_ ? _0671_ : \source.control.last ;
  assign _1493_ = \source.control.$signal [1] ? 1'h0 : _1492_;
  assign _0648_ = rst ? 1'h0 : _1493_;
  assign _1494_ = _0655_ ? { _0670_, _0050_ } : \source.control.$signal$45 ;
  assign _1496_ = \source.control.$signal [1] ? 2'h2 : _1494_;
  assign _0647_ = rst ? 2'h2 : _1496_;
  assign _1497_ = \source.mark  ? \source.replay.$signal$4  : \source.replay.$signal$30 ;
  assign _0838_ = rst ? 1'h0 : _1497_;
  assign _1498_ = _0826_ ? 1'h0 : \source.replay.$signal$14 ;
  assign _1148_ = rst ? 2'h0 : _1495_;
  assign _1499_ = \source.replay.$signal$11  ? _1498_ : \source.replay.$signal$14 ;
  assign _1500_ = \source.mark  ? 1'h1 : _1499_;
  assign _0837_ = rst ? 1'h0 : _1500_;
  assign _1501_ = \source.replay.$signal$11  ? { _0825_, _0051_ } : \source.replay.$signal$28 ;
  assign _1502_ = \source.mark  ? 2'h0 : _1501_;
  assign _0836_ = rst ? 2'h0 : _1502_;
  assign _1503_ = \source.control.moved  ? _0052_ : \source.replay.$signal$4 ;
  assign _1504_ = \source.control.rewound  ? \source.replay.$signal$30  : _1503_;
  assign _0834_ = rst ? 1'h0 : _1504_;
  assign _1505_ = _0823_ ? 1'h0 : \source.replay.$signal$25 ;
  assign _1510_ = \commands.pending  ? \starter.left  : _1134_;
  assign _1506_ = \source.control.$signal [5] ? _1505_ : \source.replay.$signal$25 ;
  assign _1507_ = \source.control.rewound  ? _0827_ : _1506_;
  assign _0833_ = rst ? 1'h0 : _1507_;
  assign _1508_ = \source.control.$signal [5] ? { _0822_, _0053_ } : \source.replay.left ;
  assign _1509_ = \source.control.rewound  ? \source.replay.$signal$28  : _1508_;
  assign _0832_ = rst ? 2'h0 : _1509_;
  assign _1511_ = _0840_ ? _0054_ : \source.replay.$signal ;
  assign _1512_ = \source.control.rewound  ? \source.replay.$signal$30  : _1511_;
  assign _1513_ = \source.mark  ? \source.replay.$signal$4  : _1512_;
  assign _0831_ = rst ? 1'h0 : _1513_;
  function [1:0] _3892_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _3892_ = b[1:0];
      2'b1?:
        _3892_ = b[3:2];
      default:
        _3892_ = a;
    endcase
  endfunction
  assign _1516_ = _3892_(\starter.left , { _1523_, _1510_ }, { _1532_, _1521_ });
  assign _0830_ = rst ? 1'h0 : \source.replay.$signal$25 ;
  assign _0829_ = rst ? 1'h0 : \source.replay.$signal$11 ;
  assign _0828_ = rst ? 1'h0 : \source.replay.$signal ;
  assign _1514_ = \engine.entry$172.payload [18] ? 1'h0 : 1'h1;
  assign _1515_ = _0076_ ? _1514_ : 1'h0;
  assign \engine.faults [5] = _1517_ ? _1515_ : 1'h0;
  assign _1517_ = \engine.$signal  == 3'h2;
  assign _1518_ = \engine.final_d_d  ? 1'h0 : 1'h1;
  assign _1519_ = _0076_ ? _1518_ : 1'h0;
  assign \engine.faults [4] = _1520_ ? _1519_ : 1'h0;
  assign _1520_ = \engine.$signal  == 3'h2;
  assign _1521_ = \starter.state  == 2'h1;
  assign _1523_ = _1132_ ? rewinds : \starter.left ;
  assign _1522_ = \engine.bad [2] ? 1'h1 : 1'h0;
  assign \engine.faults [2] = _0089_ ? 1'h1 : _1522_;
  assign \engine.faults [1] = \engine.bad [1] ? 1'h1 : 1'h0;
  assign \engine.faults [0] = _0078_ ? 1'h1 : 1'h0;
  assign \engine.claim  = \engine.$signal$93  ? \engine.entry$172.some  : \engine.consume ;
  assign \engine.entry$172.leaving  = \engine.$signal$93  ? \engine.entry$172.some  : \engine.$signal$54 [0];
  assign _1524_ = \engine.idle  ? 1'h1 : 1'h0;
  assign done = _1525_ ? _1524_ : 1'h0;
  assign _1525_ = \engine.$signal  == 3'h4;
  assign _1526_ = \engine.idle  ? 1'h1 : 1'h0;
  assign \engine.entry$172.open  = _1527_ ? _1526_ : 1'h0;
  assign _1527_ = \engine.$signal  == 3'h4;
  assign _1528_ = \regs.control_abort  ? 7'h00 : { \engine.faults [6:4], \engine.datapath.wrapped$237 , \engine.faults [2:0] };
  assign _0106_ = rst ? 7'h00 : _1528_;
  assign _1529_ = \engine.start$29  ? 3'h1 : \engine.$signal ;
  assign _1530_ = _0077_ ? \engine.$signal  : _1529_;
  assign _1531_ = \engine.idle  ? 3'h0 : _1530_;
  assign _1532_ = ! \starter.state ;
  assign _1149_ = rst ? 2'h0 : _1516_;
  function [2:0] _3925_;
    input [2:0] a;
    input [11:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _3925_ = b[2:0];
      4'b??1?:
        _3925_ = b[5:3];
      4'b?1??:
        _3925_ = b[8:6];
      4'b1???:
        _3925_ = b[11:9];
      default:
        _3925_ = a;
    endcase
  endfunction
  assign _1533_ = _3925_(_1530_, { _1541_, _1538_, _1535_, _1531_ }, { _1542_, _1539_, _1536_, _1534_ });
  assign _1534_ = \engine.$signal  == 3'h4;
  assign _1535_ = _0105_ ? 3'h4 : _1530_;
  assign _1536_ = \engine.$signal  == 3'h3;
  assign _1537_ = \engine.entry$172.payload [18] ? 3'h4 : 3'h3;
  assign _1538_ = _0104_ ? _1537_ : _1530_;
  assign _1539_ = \engine.$signal  == 3'h2;
  assign _1540_ = _0102_ ? 3'h0 : _1530_;
  assign _1541_ = \engine.checks.good  ? 3'h2 : _1540_;
  assign _1542_ = \engine.$signal  == 3'h1;
  assign _1543_ = \regs.control_abort  ? 3'h0 : _1533_;
  assign _0107_ = rst ? 3'h0 : _1543_;
  assign _1544_ = \regs.control_abort  ? 1'h0 : _0080_;
  assign _1548_ = _1142_ ? _1143_[3:0] : \starter.patience ;
  assign _0108_ = rst ? 1'h0 : _1544_;
  assign _1545_ = \regs.control_abort  ? 91'h00000000000000000000000 : { mantissa1, \regs.mode_source [0], \regs.mode_terms [0], \engine.sweep$111.segments , \regs.coefficient_exponent , \regs.coefficient_mantissa , \regs.eps_exponent , \regs.eps_mantissa , \regs.mode_stochastic , \regs.mode_multiple , \regs.mode_mode  };
  assign _0109_ = rst ? 91'h00000000000000000000000 : _1545_;
  assign _1546_ = \engine.start$109  ? 32'd0 : \engine.beats ;
  assign _1547_ = \engine.passed$123  ? _0092_[31:0] : _1546_;
  assign _1549_ = \regs.control_abort  ? 32'd0 : _1547_;
  assign _0111_ = rst ? 32'd0 : _1549_;
  assign _1550_ = \regs.control_abort  ? 1'h0 : _0087_;
  assign _0112_ = rst ? 1'h0 : _1550_;
  assign _1551_ = \engine.segments.step  ? _0088_ : \engine.first$117 ;
  function [3:0] _3949_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _3949_ = b[3:0];
      2'b1?:
        _3949_ = b[7:4];
      default:
        _3949_ = a;
    endcase
  endfunction
  assign _1555_ = _3949_(\starter.patience , { _1562_, _1548_ }, { _1572_, _1559_ });
  assign _1552_ = \engine.checks.good  ? 1'h1 : _1551_;
  assign _1553_ = \regs.control_abort  ? 1'h0 : _1552_;
  assign _0113_ = rst ? 1'h0 : _1553_;
  assign _1554_ = \regs.control_abort  ? 2'h0 : { \engine.$signal$54 [0], \engine.consume  };
  assign _0114_ = rst ? 2'h0 : _1554_;
  assign _1556_ = \regs.control_abort  ? 2'h0 : { \engine.valid$50 [0], \engine.segments.step  };
  assign _0115_ = rst ? 2'h0 : _1556_;
  assign _1557_ = \regs.control_abort  ? 1'h0 : \engine.$signal$54 [1];
  assign _0116_ = rst ? 1'h0 : _1557_;
  assign _1558_ = \regs.control_abort  ? 2'h0 : { \engine.adding$64 [0], \engine.$signal$38  };
  assign _1559_ = \starter.state  == 2'h2;
  assign _1562_ = _1132_ ? 4'hf : \starter.patience ;
  assign _0117_ = rst ? 2'h0 : _1558_;
  assign _1560_ = \regs.control_abort  ? 1'h0 : \engine.valid$50 [1];
  assign _0118_ = rst ? 1'h0 : _1560_;
  assign _1561_ = \regs.control_abort  ? 1'h0 : _0099_;
  assign _0119_ = rst ? 1'h0 : _1561_;
  assign _1563_ = \regs.control_abort  ? 1'h0 : _0101_;
  assign _0120_ = rst ? 1'h0 : _1563_;
  assign _1564_ = _0105_ ? 1'h0 : \engine.$signal$93 ;
  function [0:0] _3970_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _3970_ = b[0:0];
      2'b1?:
        _3970_ = b[1:1];
      default:
        _3970_ = a;
    endcase
  endfunction
  assign _1565_ = _3970_(\engine.$signal$93 , { _1568_, _1564_ }, { _1569_, _1566_ });
  assign _1566_ = \engine.$signal  == 3'h3;
  assign _1567_ = \engine.entry$172.payload [18] ? \engine.$signal$93  : 1'h1;
  assign _1568_ = _0104_ ? _1567_ : \engine.$signal$93 ;
  assign _1569_ = \engine.$signal  == 3'h2;
  assign _1570_ = \regs.control_abort  ? 1'h0 : _1565_;
  assign _0121_ = rst ? 1'h0 : _1570_;
  assign _1571_ = \regs.control_abort  ? 1'h0 : _0246_;
  assign _1572_ = ! \starter.state ;
  assign _1150_ = rst ? 4'h0 : _1555_;
  assign _0257_ = rst ? 1'h0 : _1571_;
  assign _1573_ = \regs.control_abort  ? 1'h0 : _0239_;
  assign _0256_ = rst ? 1'h0 : _1573_;
  assign _1574_ = \regs.control_abort  ? 5'h00 : _0235_[4:0];
  assign _0255_ = rst ? 5'h00 : _1574_;
  assign _1575_ = \regs.control_abort  ? 5'h00 : _0224_[4:0];
  assign _0253_ = rst ? 5'h00 : _1575_;
  assign _1576_ = \regs.control_abort  ? 1'h0 : \engine.entry$172.$signal ;
  assign _0252_ = rst ? 1'h0 : _1576_;
  assign _1577_ = \regs.control_abort  ? 4'h0 : _0232_[3:0];
  assign _1580_ = busy ? 1'h1 : 1'h0;
  assign _0251_ = rst ? 4'h0 : _1577_;
  assign _1578_ = \regs.control_abort  ? 4'h0 : _0221_[3:0];
  assign _0250_ = rst ? 4'h0 : _1578_;
  assign _1579_ = \regs.control_abort  ? 1'h0 : \engine.entry$172.$signal ;
  assign _0249_ = rst ? 1'h0 : _1579_;
  assign _1581_ = \regs.control_abort  ? 1'h0 : \engine.entry$172.leaving ;
  assign _0248_ = rst ? 1'h0 : _1581_;
  assign _1582_ = \regs.control_abort  ? 1'h0 : _0287_;
  assign _0293_ = rst ? 1'h0 : _1582_;
  assign _1583_ = \regs.control_abort  ? 6'h00 : _0281_[5:0];
  assign busy_write = \regs.command_written  ? _1580_ : 1'h0;
  assign _0292_ = rst ? 6'h00 : _1583_;
  assign _1584_ = \regs.control_abort  ? 6'h00 : _0268_[5:0];
  assign _0291_ = rst ? 6'h00 : _1584_;
  assign _1585_ = \regs.control_abort  ? 5'h00 : _0274_[4:0];
  assign _0290_ = rst ? 5'h00 : _1585_;
  assign _1586_ = \regs.control_abort  ? 5'h00 : _0263_[4:0];
  assign _0289_ = rst ? 5'h00 : _1586_;
  assign _1587_ = \regs.control_abort  ? 1'h0 : \engine.coming ;
  assign _0288_ = rst ? 1'h0 : _1587_;
  assign _1588_ = \engine.segments.swapped [1] ? \engine.segments.following  : \engine.segments.side ;
  assign _1592_ = _0070_ ? 1'h1 : 1'h0;
  assign _1589_ = \regs.control_abort  ? 54'h00000000000000 : _1588_;
  assign _0382_ = rst ? 54'h00000000000000 : _1589_;
  assign _1590_ = \regs.control_abort  ? 2'h0 : { \engine.segments.swapped [0], \engine.segments.$signal  };
  assign _0381_ = rst ? 2'h0 : _1590_;
  assign _1591_ = \engine.segments.$signal  ? _0353_[2:0] : \engine.segments.$signal$33 ;
  assign _1593_ = \engine.checks.good  ? 3'h0 : _1591_;
  assign _1594_ = \regs.control_abort  ? 3'h0 : _1593_;
  assign _0380_ = rst ? 3'h0 : _1594_;
  assign _0379_ = \engine.segments.$signal  ? \engine.segments.joined  : \engine.segments.sharing ;
  assign _0378_ = \engine.segments.$signal  ? \engine.segments.$signal$32  : \engine.segments.$signal$20 ;
  assign _1598_ = busy ? 1'h0 : _1592_;
  assign _1595_ = \engine.segments.$signal  ? \engine.segments.entry$11 [40] : \engine.segments.hold ;
  assign _1596_ = \regs.control_abort  ? 1'h0 : _1595_;
  assign _0377_ = rst ? 1'h0 : _1596_;
  assign _1597_ = \engine.segments.step  ? 2'h3 : \engine.segments.$signal$26 ;
  assign _0376_ = \engine.segments.$signal  ? \engine.segments.following_head  : _1597_;
  assign _1599_ = \engine.segments.step  ? _0351_[33:0] : \engine.segments.left ;
  assign _0375_ = \engine.segments.$signal  ? \engine.segments.following_left  : _1599_;
  assign _1600_ = \engine.checks.good  ? 1'h0 : \engine.ready_next ;
  assign _1601_ = \regs.control_abort  ? 1'h0 : _1600_;
  assign _0374_ = rst ? 1'h0 : _1601_;
  assign \commands.refused  = \regs.command_written  ? _1598_ : 1'h0;
  assign _0372_ = _0344_ ? _0346_[4:0] : \engine.segments.coefficient_shift ;
  assign _0371_ = _0341_ ? _0343_ : \engine.segments.coefficient_beyond ;
  assign _0370_ = _0339_ ? _0340_ : \engine.segments.coefficient_right ;
  assign _0369_ = _0337_ ? _0338_ : \engine.segments.coefficient_exponent ;
  assign _0368_ = _0329_ ? _0331_[4:0] : \engine.segments.eps_shift ;
  assign _0367_ = _0327_ ? _0328_ : \engine.segments.eps_beyond ;
  assign _0366_ = _0325_ ? _0326_ : \engine.segments.eps_right ;
  assign _0365_ = _0323_ ? _0324_ : \engine.segments.eps_exponent ;
  assign _0364_[41:38] = _0347_ ? _0350_[4:1] : \engine.segments.following [41:38];
  assign _0364_[37:21] = _0347_ ? { 15'h0000, _0349_ } : \engine.segments.following [37:21];
  assign _1605_ = \commands.full  ? 1'h1 : 1'h0;
  assign _0364_[20:17] = _0333_ ? _0336_[4:1] : \engine.segments.following [20:17];
  assign _0364_[16:0] = _0333_ ? _0335_ : \engine.segments.following [16:0];
  assign _0364_[52] = _1602_ ? \engine.checks.sweep [1] : \engine.segments.following [52];
  assign _1602_ = \engine.segments.phase  == 4'h7;
  assign _0364_[51:49] = _1603_ ? \engine.checks.sweep [4:2] : \engine.segments.following [51:49];
  assign _1603_ = \engine.segments.phase  == 4'h7;
  assign _0364_[48:42] = _1604_ ? \engine.segments.entry$11 [47:41] : \engine.segments.following [48:42];
  assign _1604_ = \engine.segments.phase  == 4'h7;
  assign _0364_[53] = _1606_ ? \engine.checks.sweep [5] : \engine.segments.following [53];
  assign _1606_ = \engine.segments.phase  == 4'h7;
  assign _0363_ = _1607_ ? _0322_[33:0] : \engine.segments.following_left ;
  assign _1607_ = \engine.segments.phase  == 4'h7;
  assign _0362_ = _1608_ ? _0320_[1:0] : \engine.segments.following_head ;
  assign _1608_ = \engine.segments.phase  == 4'h3;
  assign _0361_ = _1609_ ? { 1'h0, _0319_ } : \engine.segments.following_end ;
  assign _1609_ = \engine.segments.phase  == 4'h3;
  assign _0360_ = _1610_ ? \engine.segments.read__data  : \engine.segments.entry$11 ;
  assign _1610_ = \engine.segments.phase  == 4'h2;
  assign \commands.overrun  = \regs.load_low_written  ? _1605_ : 1'h0;
  assign _1611_ = _1612_ ? \engine.segments.$signal$33  : \engine.segments.at ;
  assign _1612_ = \engine.segments.phase  == 4'h1;
  assign _1613_ = \engine.segments.$signal  ? _0354_[2:0] : _1611_;
  assign _1614_ = \engine.checks.good  ? 3'h1 : _1613_;
  assign _1615_ = \regs.control_abort  ? 3'h0 : _1614_;
  assign _0359_ = rst ? 3'h0 : _1615_;
  assign _0358_ = _1616_ ? _0316_ : \engine.segments.$signal$32 ;
  assign _1616_ = \engine.segments.phase  == 4'h1;
  function [0:0] _4073_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _4073_ = b[0:0];
      2'b1?:
        _4073_ = b[1:1];
      default:
        _4073_ = a;
    endcase
  endfunction
  assign _0357_ = _4073_(\engine.segments.joined , { \engine.segments.read__data [48], _0318_ }, { _1618_, _1617_ });
  assign _1617_ = \engine.segments.phase  == 4'h2;
  assign _1618_ = \engine.segments.phase  == 4'h1;
  assign _1619_ = _0314_ ? _0315_[3:0] : \engine.segments.phase ;
  assign _1620_ = \engine.segments.$signal  ? _0355_ : _1619_;
  assign _1621_ = \engine.checks.good  ? 4'h1 : _1620_;
  assign _1622_ = \regs.control_abort  ? 4'h0 : _1621_;
  assign _0356_ = rst ? 4'h0 : _1622_;
  assign _1623_ = _0342_ ? 1'h1 : 1'h0;
  assign _1624_ = _0300_ ? _1623_ : 1'h0;
  assign _1625_ = _0301_ ? 1'h1 : _1624_;
  assign _1629_ = _0056_ ? \commands.pending  : 1'h1;
  assign \engine.overflow  = _0352_ ? _1625_ : _1624_;
  assign _1626_ = \engine.start$109  ? \engine.asked [90:75] : \engine.checks.sweep [90:75];
  assign _1627_ = \engine.checks.$signal  ? _0162_ : _1626_;
  assign _1628_ = \regs.control_abort  ? 16'h0000 : _1627_;
  assign _0173_[90:75] = rst ? 16'h0000 : _1628_;
  assign _1630_ = \engine.start$109  ? \engine.asked [37:22] : \engine.checks.sweep [37:22];
  assign _1631_ = \regs.control_abort  ? 16'h0000 : _1630_;
  assign _0173_[37:22] = rst ? 16'h0000 : _1631_;
  assign _1632_ = \engine.start$109  ? \engine.asked [21:6] : \engine.checks.sweep [21:6];
  assign _1633_ = \engine.checks.$signal  ? _0160_ : _1632_;
  assign _1637_ = busy ? \commands.pending  : _1629_;
  assign _1634_ = \regs.control_abort  ? 16'h0000 : _1633_;
  assign _0173_[21:6] = rst ? 16'h0000 : _1634_;
  assign _1635_ = \engine.start$109  ? \engine.asked [5] : \engine.checks.sweep [5];
  assign _1636_ = \regs.control_abort  ? 1'h0 : _1635_;
  assign _0173_[5] = rst ? 1'h0 : _1636_;
  assign _1638_ = \engine.start$109  ? \engine.asked [4:2] : \engine.checks.sweep [4:2];
  assign _1639_ = \engine.checks.$signal  ? _0158_ : _1638_;
  assign _1640_ = \regs.control_abort  ? 3'h0 : _1639_;
  assign _0173_[4:2] = rst ? 3'h0 : _1640_;
  assign _1641_ = \engine.start$109  ? \engine.asked [1:0] : \engine.checks.sweep [1:0];
  assign _1645_ = \regs.command_written  ? _1637_ : \commands.pending ;
  assign _1642_ = \regs.control_abort  ? 2'h0 : _1641_;
  assign _0173_[1:0] = rst ? 2'h0 : _1642_;
  assign _1643_ = \engine.start$109  ? \engine.asked [74:54] : \engine.checks.sweep [74:54];
  assign _1644_ = \regs.control_abort  ? 21'h000000 : _1643_;
  assign _0173_[74:54] = rst ? 21'h000000 : _1644_;
  pezo_perturb_lane \engine.datapath.lane0  (
    .active(\engine.datapath.active_d [0]),
    .active_late(\engine.datapath.active_d_d_d_d_d [0]),
    .adding(\engine.datapath.adding_d_d_d_d_d_d_d_d_d ),
    .changes(\engine.datapath.changes [0]),
    .clipped(\engine.datapath.clipped [0]),
    .clk(clk),
    .coefficient(\engine.datapath.coefficient_0 ),
    .coefficient_digit0(\engine.datapath.coefficient_digit0_0 ),
    .coefficient_digit1(\engine.datapath.coefficient_digit1_0 ),
    .coefficient_fallen0(\engine.datapath.coefficient_fallen0_0 ),
    .coefficient_fallen1(\engine.datapath.coefficient_fallen1_0 ),
    .eps(\engine.datapath.eps_0 ),
    .eps_digit0(\engine.datapath.eps_digit0_0 ),
    .eps_digit1(\engine.datapath.eps_digit1_0 ),
    .eps_fallen0(\engine.datapath.eps_fallen0_0 ),
    .eps_fallen1(\engine.datapath.eps_fallen1_0 ),
    .limit(\engine.datapath.lane0__limit ),
    .limit_late(\engine.datapath.lane0__limit_late ),
    .limit_negative(\engine.datapath.lane0__limit_negative ),
    .moving(\engine.datapath.lane0__moving ),
    .multiple(\engine.datapath.lane0__multiple ),
    .number(\engine.datapath.number_wide_d [7:0]),
    .number_late(\engine.datapath.number_wide_d_d_d_d_d [7:0]),
    .opening(\engine.datapath.lane0__opening ),
    .outside(\engine.datapath.lane0__outside ),
    .reserve(\engine.datapath.lane0__reserve ),
    .reserve_late(\engine.datapath.lane0__reserve_late ),
    .reserve_negative(\engine.datapath.lane0__reserve_negative ),
    .result(\engine.datapath.lane0__result ),
    .rst(1'h0),
    .weight(\engine.datapath.weight0_later [7:0]),
    .wrapped(\engine.datapath.lane0__wrapped ),
    .zero(\engine.datapath.lane0__zero )
  );
  pezo_perturb_lane \engine.datapath.lane1  (
    .active(\engine.datapath.active_d [1]),
    .active_late(\engine.datapath.active_d_d_d_d_d [1]),
    .adding(\engine.datapath.adding_d_d_d_d_d_d_d_d_d ),
    .changes(\engine.datapath.changes [1]),
    .clipped(\engine.datapath.clipped [1]),
    .clk(clk),
    .coefficient(\engine.datapath.coefficient_0 ),
    .coefficient_digit0(\engine.datapath.coefficient_digit0_0 ),
    .coefficient_digit1(\engine.datapath.coefficient_digit1_0 ),
    .coefficient_fallen0(\engine.datapath.coefficient_fallen0_0 ),
    .coefficient_fallen1(\engine.datapath.coefficient_fallen1_0 ),
    .eps(\engine.datapath.eps_0 ),
    .eps_digit0(\engine.datapath.eps_digit0_0 ),
    .eps_digit1(\engine.datapath.eps_digit1_0 ),
    .eps_fallen0(\engine.datapath.eps_fallen0_0 ),
    .eps_fallen1(\engine.datapath.eps_fallen1_0 ),
    .limit(\engine.datapath.lane0__limit ),
    .limit_late(\engine.datapath.lane0__limit_late ),
    .limit_negative(\engine.datapath.lane0__limit_negative ),
    .moving(\engine.datapath.lane0__moving ),
    .multiple(\engine.datapath.lane0__multiple ),
    .number(\engine.datapath.number_wide_d [15:8]),
    .number_late(\engine.datapath.number_wide_d_d_d_d_d [15:8]),
    .opening(\engine.datapath.lane0__opening ),
    .outside(\engine.datapath.lane1__outside ),
    .reserve(\engine.datapath.lane0__reserve ),
    .reserve_late(\engine.datapath.lane0__reserve_late ),
    .reserve_negative(\engine.datapath.lane0__reserve_negative ),
    .result(\engine.datapath.lane1__result ),
    .rst(1'h0),
    .weight(\engine.datapath.weight0_later [15:8]),
    .wrapped(\engine.datapath.lane1__wrapped ),
    .zero(\engine.datapath.lane1__zero )
  );
  assign _0022_[1:0] = \commands.target ;
  assign _0387_[0] = \engine.terms.following ;
  assign _0668_[10] = 1'h0;
  assign _0915_[10] = 1'h0;
  assign \engine.bad [0] = 1'h0;
  assign \engine.bad [6:3] = 4'h0;
  assign \engine.faults [3] = \engine.datapath.wrapped$237 ;
  assign m_axis_tdata = \engine.o__payload [15:0];
  assign m_axis_tdest = \engine.o__payload [19];
  assign m_axis_tkeep = \engine.o__payload [17:16];
  assign m_axis_tlast = \engine.o__payload [18];
  assign \source.back [6:0] = \source.back$35 [6:0];
  assign \source1.back [6:0] = \source1.back$35 [6:0];
endmodule

module pezo_perturb_lane(active, number, active_late, number_late, weight, opening, adding, moving, eps, coefficient, reserve, reserve_late, reserve_negative, multiple, limit, limit_late, limit_negative, eps_digit0, eps_fallen0, eps_digit1, eps_fallen1
, coefficient_digit0, coefficient_fallen0, coefficient_digit1, coefficient_fallen1, clk, rst, result, zero, outside, wrapped, clipped, changes);
  wire [7:0] _000_;
  wire [8:0] _001_;
  wire [8:0] _002_;
  wire [8:0] _003_;
  wire [8:0] _004_;
  wire [8:0] _005_;
  wire [8:0] _006_;
  wire [10:0] _007_;
  wire [10:0] _008_;
  wire [7:0] _009_;
  wire _010_;
  wire _011_;
  wire _012_;
  wire _013_;
  wire [11:0] _014_;
  wire [11:0] _015_;
  wire [10:0] _016_;
  wire [10:0] _017_;
  wire [10:0] _018_;
  wire _019_;
  wire [25:0] _020_;
  wire _021_;
  wire [25:0] _022_;
  wire [24:0] _023_;
  wire [26:0] _024_;
  wire [10:0] _025_;
  wire [10:0] _026_;
  wire [9:0] _027_;
  wire [9:0] _028_;
  wire [27:0] _029_;
  wire _030_;
  wire _031_;
  wire [2:0] _032_;
  wire _033_;
  wire _034_;
  wire [28:0] _035_;
  wire _036_;
  wire _037_;
  wire _038_;
  wire _039_;
  wire _040_;
  wire _041_;
  wire _042_;
  wire _043_;
  wire _044_;
  wire _045_;
  wire _046_;
  wire _047_;
  wire _048_;
  wire _049_;
  wire _050_;
  wire _051_;
  wire _052_;
  wire _053_;
  wire [9:0] _054_;
  wire [9:0] _055_;
  wire [2:0] _056_;
  wire [2:0] _057_;
  wire _058_;
  wire [27:0] _059_;
  wire [24:0] _060_;
  wire [26:0] _061_;
  wire _062_;
  wire _063_;
  wire [2:0] _064_;
  wire _065_;
  wire _066_;
  wire [27:0] _067_;
  wire _068_;
  wire _069_;
  wire _070_;
  wire _071_;
  wire _072_;
  wire _073_;
  wire _074_;
  wire _075_;
  wire _076_;
  wire _077_;
  wire _078_;
  wire _079_;
  wire [9:0] _080_;
  wire [9:0] _081_;
  wire [2:0] _082_;
  wire [2:0] _083_;
  wire _084_;
  wire [26:0] _085_;
  wire [24:0] _086_;
  reg [25:0] \$signal  = 26'h0000000;
  reg \$signal$39  = 1'h0;
  reg \$signal$51  = 1'h0;
  reg [7:0] a = 8'h00;
  reg [7:0] \a$63  = 8'h00;
  input active;
  wire active;
  input active_late;
  wire active_late;
  input adding;
  wire adding;
  reg [7:0] base = 8'h00;
  reg [7:0] base_d = 8'h00;
  reg below = 1'h0;
  input changes;
  wire changes;
  reg [7:0] clamped = 8'h00;
  output clipped;
  reg clipped = 1'h0;
  input clk;
  wire clk;
  input [16:0] coefficient;
  wire [16:0] coefficient;
  reg \coefficient$74.$signal  = 1'h0;
  reg \coefficient$74.$signal$17  = 1'h0;
  reg [2:0] \coefficient$74.blocks0  = 3'h0;
  reg [2:0] \coefficient$74.blocks1  = 3'h0;
  reg [9:0] \coefficient$74.kept  = 10'h000;
  reg \coefficient$74.middle  = 1'h0;
  reg [9:0] \coefficient$74.result  = 10'h000;
  reg [27:0] \coefficient$74.shifted0  = 28'h0000000;
  reg [27:0] \coefficient$74.shifted1  = 28'h0000000;
  reg \coefficient$74.sticky0  = 1'h0;
  reg \coefficient$74.sticky1  = 1'h0;
  reg [27:0] \coefficient$74.total  = 28'h0000000;
  reg \coefficient$74.zero  = 1'h0;
  input [1:0] coefficient_digit0;
  wire [1:0] coefficient_digit0;
  input [1:0] coefficient_digit1;
  wire [1:0] coefficient_digit1;
  input [2:0] coefficient_fallen0;
  wire [2:0] coefficient_fallen0;
  input [2:0] coefficient_fallen1;
  wire [2:0] coefficient_fallen1;
  reg [7:0] \coefficient_multiplier.a_operand  = 8'h00;
  reg [16:0] \coefficient_multiplier.b_operand  = 17'h00000;
  reg [24:0] \coefficient_multiplier.p  = 25'h0000000;
  reg [24:0] \coefficient_multiplier.product  = 25'h0000000;
  input [16:0] eps;
  wire [16:0] eps;
  reg \eps$72.$signal  = 1'h0;
  reg \eps$72.$signal$17  = 1'h0;
  reg [2:0] \eps$72.blocks0  = 3'h0;
  reg [2:0] \eps$72.blocks1  = 3'h0;
  reg [9:0] \eps$72.kept  = 10'h000;
  reg \eps$72.middle  = 1'h0;
  reg [9:0] \eps$72.result  = 10'h000;
  reg [26:0] \eps$72.shifted0  = 27'h0000000;
  reg [26:0] \eps$72.shifted1  = 27'h0000000;
  reg \eps$72.sticky0  = 1'h0;
  reg \eps$72.sticky1  = 1'h0;
  reg [26:0] \eps$72.total  = 27'h0000000;
  wire \eps$72.zero$22 ;
  input [1:0] eps_digit0;
  wire [1:0] eps_digit0;
  input [1:0] eps_digit1;
  wire [1:0] eps_digit1;
  input [2:0] eps_fallen0;
  wire [2:0] eps_fallen0;
  input [2:0] eps_fallen1;
  wire [2:0] eps_fallen1;
  reg [7:0] \eps_multiplier.a_operand  = 8'h00;
  reg [16:0] \eps_multiplier.b_operand  = 17'h00000;
  reg [24:0] \eps_multiplier.p  = 25'h0000000;
  reg [24:0] \eps_multiplier.product  = 25'h0000000;
  input [7:0] limit;
  wire [7:0] limit;
  input [7:0] limit_late;
  wire [7:0] limit_late;
  input [7:0] limit_negative;
  wire [7:0] limit_negative;
  reg low = 1'h0;
  reg [9:0] moved = 10'h000;
  input moving;
  wire moving;
  reg [24:0] \moving$37  = 25'h0000000;
  input [2:0] multiple;
  wire [2:0] multiple;
  reg negative = 1'h0;
  input [7:0] number;
  wire [7:0] number;
  input [7:0] number_late;
  wire [7:0] number_late;
  input opening;
  wire opening;
  output outside;
  wire outside;
  input [6:0] reserve;
  wire [6:0] reserve;
  input [6:0] reserve_late;
  wire [6:0] reserve_late;
  input [7:0] reserve_negative;
  wire [7:0] reserve_negative;
  output [7:0] result;
  wire [7:0] result;
  reg [10:0] \result$55  = 11'h000;
  reg [9:0] result_d = 10'h000;
  input rst;
  wire rst;
  reg [8:0] term = 9'h000;
  reg [10:0] total = 11'h000;
  reg [10:0] total_d = 11'h000;
  input [7:0] weight;
  wire [7:0] weight;
  output wrapped;
  reg wrapped = 1'h0;
  output zero;
  reg zero = 1'h0;
  assign _000_ = active ? number : 8'h00;
  assign _009_ = active_late ? number_late : 8'h00;
  assign _020_ = opening ? 26'h0000000 : \$signal ;
  assign _024_ = $signed(_020_) + $signed(\coefficient_multiplier.p );
  assign _025_ = $signed({ 1'h0, reserve }) - $signed(\eps$72.result );
  assign _026_ = $signed(\eps$72.result ) + $signed({ 1'h0, reserve });
  assign _027_ = below ? { reserve_negative[7], reserve_negative[7], reserve_negative } : result_d;
  assign _028_ = \$signal$39  ? { 3'h0, reserve_late } : _027_;
  assign _001_ = multiple[1] ? { clamped, 1'h0 } : 9'h000;
  assign _002_ = multiple[0] ? { clamped[7], clamped } : _001_;
  assign _003_ = ~ _002_;
  assign _004_ = multiple[1] ? { clamped, 1'h0 } : 9'h000;
  assign _005_ = multiple[0] ? { clamped[7], clamped } : _004_;
  assign _006_ = multiple[2] ? _003_ : _005_;
  assign _007_ = $signed({ weight, 1'h1 }) + $signed({ term, negative });
  assign _008_ = $signed(moved[7:0]) + $signed(\coefficient$74.result );
  assign _010_ = | moved[9:7];
  assign _011_ = & moved[9:7];
  assign _012_ = ~ _011_;
  assign _013_ = _010_ & _012_;
  assign _014_ = $signed(limit) - $signed(total);
  assign _015_ = $signed(total) + $signed(limit);
  assign _016_ = low ? { limit_negative[7], limit_negative[7], limit_negative[7], limit_negative } : total_d;
  assign _017_ = \$signal$51  ? { limit_late[7], limit_late[7], limit_late[7], limit_late } : _016_;
  assign _018_ = changes ? _017_ : { base_d[7], base_d[7], base_d[7], base_d };
  assign _019_ = \$signal$51  | low;
  assign _021_ = changes & _019_;
  assign outside = \$signal$39  | below;
  always @(posedge clk)
    a <= _000_;
  always @(posedge clk)
    \a$63  <= _009_;
  always @(posedge clk)
    \$signal  <= _022_;
  always @(posedge clk)
    \moving$37  <= _023_;
  always @(posedge clk)
    \$signal$39  <= _025_[10];
  always @(posedge clk)
    below <= _026_[10];
  always @(posedge clk)
    result_d <= \eps$72.result ;
  always @(posedge clk)
    clamped <= _028_[7:0];
  always @(posedge clk)
    term <= _006_;
  always @(posedge clk)
    negative <= multiple[2];
  always @(posedge clk)
    moved <= _007_[10:1];
  always @(posedge clk)
    total <= _008_;
  always @(posedge clk)
    base <= moved[7:0];
  always @(posedge clk)
    wrapped <= _013_;
  always @(posedge clk)
    \$signal$51  <= _014_[11];
  always @(posedge clk)
    low <= _015_[11];
  always @(posedge clk)
    total_d <= total;
  always @(posedge clk)
    base_d <= base;
  always @(posedge clk)
    \result$55  <= _018_;
  always @(posedge clk)
    clipped <= _021_;
  always @(posedge clk)
    \coefficient$74.blocks0  <= { _047_, _043_, 1'h0 };
  always @(posedge clk)
    \coefficient$74.sticky0  <= _058_;
  always @(posedge clk)
    \coefficient$74.shifted1  <= _059_;
  always @(posedge clk)
    \coefficient$74.blocks1  <= { _031_, _030_, _057_[0] };
  always @(posedge clk)
    \coefficient$74.sticky1  <= _034_;
  always @(posedge clk)
    \coefficient$74.total  <= _035_[28:1];
  always @(posedge clk)
    \coefficient$74.middle  <= _037_;
  always @(posedge clk)
    \coefficient$74.kept  <= { \coefficient$74.total [10:2], _041_ };
  always @(posedge clk)
    \coefficient$74.$signal  <= _046_;
  always @(posedge clk)
    \coefficient$74.$signal$17  <= \coefficient$74.total [27];
  always @(posedge clk)
    \coefficient$74.zero  <= _053_;
  always @(posedge clk)
    \coefficient$74.result  <= _055_;
  always @(posedge clk)
    zero <= \coefficient$74.zero ;
  assign _029_ = $signed({ \$signal , 2'h0 }) >>> { coefficient_digit0, 1'h0 };
  assign _043_ = | \$signal [1:0];
  assign _047_ = | \$signal [3:2];
  assign _056_ = \coefficient$74.blocks0  & coefficient_fallen0;
  assign _058_ = | _056_;
  assign _059_ = $signed(\coefficient$74.shifted0 ) >>> { coefficient_digit1, 3'h0 };
  assign _057_[0] = | \coefficient$74.shifted0 [7:0];
  assign _030_ = | \coefficient$74.shifted0 [15:8];
  assign _031_ = | \coefficient$74.shifted0 [23:16];
  assign _032_ = \coefficient$74.blocks1  & coefficient_fallen1;
  assign _033_ = | _032_;
  assign _034_ = \coefficient$74.sticky0  | _033_;
  assign _035_ = $signed({ \coefficient$74.shifted1 [27:1], 1'h1 }) + $signed(3'h2);
  assign _036_ = ~ \coefficient$74.shifted1 [0];
  assign _037_ = \coefficient$74.shifted1 [1] & _036_;
  assign _038_ = ~ \coefficient$74.sticky1 ;
  assign _039_ = \coefficient$74.middle  & _038_;
  assign _040_ = ~ _039_;
  assign _041_ = \coefficient$74.total [1] & _040_;
  assign _042_ = | \coefficient$74.total [27:10];
  assign _044_ = & \coefficient$74.total [27:10];
  assign _045_ = ~ _044_;
  assign _046_ = _042_ & _045_;
  assign _048_ = ~ \coefficient$74.sticky1 ;
  assign _049_ = \coefficient$74.middle  & _048_;
  assign _050_ = ~ _049_;
  assign _051_ = \coefficient$74.total [1] & _050_;
  assign _052_ = | { \coefficient$74.total [27:2], _051_ };
  assign _053_ = ~ _052_;
  assign _054_ = \coefficient$74.$signal$17  ? 10'h201 : 10'h1ff;
  assign _055_ = \coefficient$74.$signal  ? _054_ : \coefficient$74.kept ;
  always @(posedge clk)
    \coefficient$74.shifted0  <= _029_;
  assign _060_ = $signed(\coefficient_multiplier.a_operand ) * $signed(\coefficient_multiplier.b_operand );
  always @(posedge clk)
    \coefficient_multiplier.a_operand  <= \a$63 ;
  always @(posedge clk)
    \coefficient_multiplier.b_operand  <= coefficient;
  always @(posedge clk)
    \coefficient_multiplier.product  <= _060_;
  always @(posedge clk)
    \coefficient_multiplier.p  <= \coefficient_multiplier.product ;
  always @(posedge clk)
    \eps$72.blocks0  <= { _079_, _075_, 1'h0 };
  always @(posedge clk)
    \eps$72.sticky0  <= _084_;
  always @(posedge clk)
    \eps$72.shifted1  <= _085_;
  always @(posedge clk)
    \eps$72.blocks1  <= { _063_, _062_, _083_[0] };
  always @(posedge clk)
    \eps$72.sticky1  <= _066_;
  always @(posedge clk)
    \eps$72.total  <= _067_[27:1];
  always @(posedge clk)
    \eps$72.middle  <= _069_;
  always @(posedge clk)
    \eps$72.kept  <= { \eps$72.total [10:2], _073_ };
  always @(posedge clk)
    \eps$72.$signal  <= _078_;
  always @(posedge clk)
    \eps$72.$signal$17  <= \eps$72.total [26];
  always @(posedge clk)
    \eps$72.result  <= _081_;
  assign _061_ = $signed({ \moving$37 , 2'h0 }) >>> { eps_digit0, 1'h0 };
  assign _075_ = | \moving$37 [1:0];
  assign _079_ = | \moving$37 [3:2];
  assign _082_ = \eps$72.blocks0  & eps_fallen0;
  assign _084_ = | _082_;
  assign _085_ = $signed(\eps$72.shifted0 ) >>> { eps_digit1, 3'h0 };
  assign _083_[0] = | \eps$72.shifted0 [7:0];
  assign _062_ = | \eps$72.shifted0 [15:8];
  assign _063_ = | \eps$72.shifted0 [23:16];
  assign _064_ = \eps$72.blocks1  & eps_fallen1;
  assign _065_ = | _064_;
  assign _066_ = \eps$72.sticky0  | _065_;
  assign _067_ = $signed({ \eps$72.shifted1 [26:1], 1'h1 }) + $signed(3'h2);
  assign _068_ = ~ \eps$72.shifted1 [0];
  assign _069_ = \eps$72.shifted1 [1] & _068_;
  assign _070_ = ~ \eps$72.sticky1 ;
  assign _071_ = \eps$72.middle  & _070_;
  assign _072_ = ~ _071_;
  assign _073_ = \eps$72.total [1] & _072_;
  assign _074_ = | \eps$72.total [26:10];
  assign _076_ = & \eps$72.total [26:10];
  assign _077_ = ~ _076_;
  assign _078_ = _074_ & _077_;
  assign _080_ = \eps$72.$signal$17  ? 10'h201 : 10'h1ff;
  assign _081_ = \eps$72.$signal  ? _080_ : \eps$72.kept ;
  always @(posedge clk)
    \eps$72.shifted0  <= _061_;
  assign _086_ = $signed(\eps_multiplier.a_operand ) * $signed(\eps_multiplier.b_operand );
  always @(posedge clk)
    \eps_multiplier.a_operand  <= a;
  always @(posedge clk)
    \eps_multiplier.b_operand  <= eps;
  always @(posedge clk)
    \eps_multiplier.product  <= _086_;
  always @(posedge clk)
    \eps_multiplier.p  <= \eps_multiplier.product ;
  assign _023_ = moving ? \eps_multiplier.p  : \moving$37 ;
  assign _022_ = adding ? _024_[25:0] : \$signal ;
  assign _057_[2:1] = { _031_, _030_ };
  assign _083_[2:1] = { _063_, _062_ };
  assign result = \result$55 [7:0];
endmodule
