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
  wire [6:0] _0104_;
  wire [2:0] _0105_;
  wire [31:0] _0106_;
  wire _0107_;
  wire _0108_;
  wire [1:0] _0109_;
  wire _0110_;
  wire [1:0] _0111_;
  wire _0112_;
  wire [1:0] _0113_;
  wire _0114_;
  wire _0115_;
  wire _0116_;
  wire _0117_;
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
  wire [2:0] _0153_;
  wire _0154_;
  wire [15:0] _0155_;
  wire [15:0] _0156_;
  wire [15:0] _0157_;
  wire _0158_;
  wire _0159_;
  wire _0160_;
  wire _0161_;
  wire _0162_;
  wire _0163_;
  wire _0164_;
  wire _0165_;
  wire _0166_;
  wire _0167_;
  wire [90:0] _0168_;
  wire _0169_;
  wire _0170_;
  wire _0171_;
  wire _0172_;
  wire _0173_;
  wire _0174_;
  wire _0175_;
  wire _0176_;
  wire _0177_;
  wire _0178_;
  wire _0179_;
  wire [2:0] _0180_;
  wire _0181_;
  wire [32:0] _0182_;
  wire [32:0] _0183_;
  wire _0184_;
  wire _0185_;
  wire [2:0] _0186_;
  wire [32:0] _0187_;
  wire [32:0] _0188_;
  wire [7:0] _0189_;
  wire _0190_;
  wire _0191_;
  wire [2:0] _0192_;
  wire [32:0] _0193_;
  wire [32:0] _0194_;
  wire [16:0] _0195_;
  wire _0196_;
  wire [7:0] _0197_;
  wire [7:0] _0198_;
  wire [7:0] _0199_;
  wire _0200_;
  wire _0201_;
  wire _0202_;
  wire _0203_;
  wire [1:0] _0204_;
  wire [31:0] _0205_;
  wire [31:0] _0206_;
  wire [31:0] _0207_;
  wire [7:0] _0208_;
  wire _0209_;
  wire _0210_;
  wire _0211_;
  wire _0212_;
  wire [25:0] _0213_;
  wire [8:0] _0214_;
  wire [8:0] _0215_;
  wire [8:0] _0216_;
  wire [8:0] _0217_;
  wire [10:0] _0218_;
  wire [10:0] _0219_;
  wire _0220_;
  wire _0221_;
  wire [26:0] _0222_;
  wire _0223_;
  wire _0224_;
  wire [11:0] _0225_;
  wire [11:0] _0226_;
  wire _0227_;
  wire [10:0] _0228_;
  wire [10:0] _0229_;
  wire [10:0] _0230_;
  wire _0231_;
  wire _0232_;
  wire [10:0] _0233_;
  wire _0234_;
  wire _0235_;
  wire _0236_;
  wire _0237_;
  wire _0238_;
  wire _0239_;
  wire [25:0] _0240_;
  wire [24:0] _0241_;
  wire [7:0] _0242_;
  wire _0243_;
  wire [10:0] _0244_;
  wire _0245_;
  wire _0246_;
  wire _0247_;
  wire _0248_;
  wire [9:0] _0249_;
  wire [9:0] _0250_;
  wire [8:0] _0251_;
  wire [8:0] _0252_;
  wire _0253_;
  wire _0254_;
  wire _0255_;
  wire _0256_;
  wire _0257_;
  wire _0258_;
  wire _0259_;
  wire _0260_;
  wire _0261_;
  wire _0262_;
  wire _0263_;
  wire _0264_;
  wire _0265_;
  wire _0266_;
  wire _0267_;
  wire _0268_;
  wire [28:0] _0269_;
  wire _0270_;
  wire _0271_;
  wire _0272_;
  wire _0273_;
  wire _0274_;
  wire _0275_;
  wire _0276_;
  wire _0277_;
  wire _0278_;
  wire _0279_;
  wire _0280_;
  wire _0281_;
  wire _0282_;
  wire _0283_;
  wire _0284_;
  wire _0285_;
  wire _0286_;
  wire [9:0] _0287_;
  wire [9:0] _0288_;
  wire [27:0] _0289_;
  wire [2:0] _0290_;
  wire [27:0] _0291_;
  wire [9:0] _0292_;
  wire _0293_;
  wire _0294_;
  wire _0295_;
  wire [24:0] _0296_;
  wire [24:0] _0297_;
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
  wire _0309_;
  wire _0310_;
  wire _0311_;
  wire _0312_;
  wire _0313_;
  wire [27:0] _0314_;
  wire _0315_;
  wire _0316_;
  wire _0317_;
  wire _0318_;
  wire _0319_;
  wire _0320_;
  wire _0321_;
  wire _0322_;
  wire _0323_;
  wire _0324_;
  wire _0325_;
  wire [9:0] _0326_;
  wire [9:0] _0327_;
  wire [26:0] _0328_;
  wire [2:0] _0329_;
  wire [26:0] _0330_;
  wire [9:0] _0331_;
  wire _0332_;
  wire _0333_;
  wire [24:0] _0334_;
  wire [24:0] _0335_;
  wire [25:0] _0336_;
  wire [8:0] _0337_;
  wire [8:0] _0338_;
  wire [8:0] _0339_;
  wire [8:0] _0340_;
  wire [10:0] _0341_;
  wire [10:0] _0342_;
  wire _0343_;
  wire _0344_;
  wire [26:0] _0345_;
  wire _0346_;
  wire _0347_;
  wire [11:0] _0348_;
  wire [11:0] _0349_;
  wire _0350_;
  wire [10:0] _0351_;
  wire [10:0] _0352_;
  wire [10:0] _0353_;
  wire _0354_;
  wire _0355_;
  wire [10:0] _0356_;
  wire _0357_;
  wire _0358_;
  wire _0359_;
  wire _0360_;
  wire _0361_;
  wire _0362_;
  wire [25:0] _0363_;
  wire [24:0] _0364_;
  wire [7:0] _0365_;
  wire _0366_;
  wire [10:0] _0367_;
  wire _0368_;
  wire _0369_;
  wire _0370_;
  wire _0371_;
  wire [9:0] _0372_;
  wire [9:0] _0373_;
  wire [8:0] _0374_;
  wire [8:0] _0375_;
  wire _0376_;
  wire _0377_;
  wire _0378_;
  wire _0379_;
  wire _0380_;
  wire _0381_;
  wire _0382_;
  wire _0383_;
  wire _0384_;
  wire _0385_;
  wire _0386_;
  wire _0387_;
  wire _0388_;
  wire _0389_;
  wire _0390_;
  wire _0391_;
  wire [28:0] _0392_;
  wire _0393_;
  wire _0394_;
  wire _0395_;
  wire _0396_;
  wire _0397_;
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
  wire [9:0] _0410_;
  wire [9:0] _0411_;
  wire [27:0] _0412_;
  wire [2:0] _0413_;
  wire [27:0] _0414_;
  wire [9:0] _0415_;
  wire _0416_;
  wire _0417_;
  wire _0418_;
  wire [24:0] _0419_;
  wire [24:0] _0420_;
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
  wire [27:0] _0437_;
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
  wire [9:0] _0449_;
  wire [9:0] _0450_;
  wire [26:0] _0451_;
  wire [2:0] _0452_;
  wire [26:0] _0453_;
  wire [9:0] _0454_;
  wire _0455_;
  wire _0456_;
  wire [24:0] _0457_;
  wire [24:0] _0458_;
  wire [4:0] _0459_;
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
  wire [4:0] _0470_;
  wire [3:0] _0471_;
  wire [3:0] _0472_;
  wire _0473_;
  wire [4:0] _0474_;
  wire [4:0] _0475_;
  wire _0476_;
  wire _0477_;
  wire [5:0] _0478_;
  wire [6:0] _0479_;
  wire [5:0] _0480_;
  wire [6:0] _0481_;
  wire _0482_;
  wire _0483_;
  wire _0484_;
  wire [5:0] _0485_;
  wire [4:0] _0486_;
  wire [5:0] _0487_;
  wire [5:0] _0488_;
  wire _0489_;
  wire [5:0] _0490_;
  wire [6:0] _0491_;
  wire [7:0] _0492_;
  wire _0493_;
  wire [6:0] _0494_;
  wire [7:0] _0495_;
  wire _0496_;
  wire [4:0] _0497_;
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
  wire [4:0] _0511_;
  wire _0512_;
  wire _0513_;
  wire _0514_;
  wire [32:0] _0515_;
  wire [2:0] _0516_;
  wire [34:0] _0517_;
  wire _0518_;
  wire _0519_;
  wire [16:0] _0520_;
  wire _0521_;
  wire [17:0] _0522_;
  wire _0523_;
  wire _0524_;
  wire _0525_;
  wire [17:0] _0526_;
  wire [17:0] _0527_;
  wire _0528_;
  wire [5:0] _0529_;
  wire _0530_;
  wire [16:0] _0531_;
  wire [5:0] _0532_;
  wire _0533_;
  wire [16:0] _0534_;
  wire _0535_;
  wire [17:0] _0536_;
  wire _0537_;
  wire _0538_;
  wire _0539_;
  wire _0540_;
  wire [17:0] _0541_;
  wire [17:0] _0542_;
  wire _0543_;
  wire [5:0] _0544_;
  wire [1:0] _0545_;
  wire [5:0] _0546_;
  wire [34:0] _0547_;
  wire [3:0] _0548_;
  wire [3:0] _0549_;
  wire _0550_;
  wire [3:0] _0551_;
  wire [3:0] _0552_;
  wire _0553_;
  wire _0554_;
  wire [2:0] _0555_;
  wire [48:0] _0556_;
  wire [33:0] _0557_;
  wire [1:0] _0558_;
  wire [33:0] _0559_;
  wire [53:0] _0560_;
  wire [16:0] _0561_;
  wire [17:0] _0562_;
  wire _0563_;
  wire [4:0] _0564_;
  wire [16:0] _0565_;
  wire [17:0] _0566_;
  wire _0567_;
  wire [4:0] _0568_;
  wire _0569_;
  wire [33:0] _0570_;
  wire _0571_;
  wire [1:0] _0572_;
  wire _0573_;
  wire _0574_;
  wire _0575_;
  wire [2:0] _0576_;
  wire [1:0] _0577_;
  wire [53:0] _0578_;
  wire _0579_;
  wire _0580_;
  wire _0581_;
  wire [15:0] _0582_;
  wire [1:0] _0583_;
  wire _0584_;
  wire _0585_;
  wire _0586_;
  wire _0587_;
  wire _0588_;
  wire _0589_;
  wire _0590_;
  wire _0591_;
  wire _0592_;
  wire [15:0] _0593_;
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
  wire _0613_;
  wire _0614_;
  wire _0615_;
  wire _0616_;
  wire _0617_;
  wire _0618_;
  wire _0619_;
  wire _0620_;
  wire _0621_;
  wire _0622_;
  wire _0623_;
  wire _0624_;
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
  wire _0647_;
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
  wire _0659_;
  wire _0660_;
  wire _0661_;
  wire _0662_;
  wire _0663_;
  wire _0664_;
  wire _0665_;
  wire _0666_;
  wire _0667_;
  wire _0668_;
  wire _0669_;
  wire _0670_;
  wire _0671_;
  wire _0672_;
  wire _0673_;
  wire _0674_;
  wire _0675_;
  wire _0676_;
  wire _0677_;
  wire _0678_;
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
  wire _0751_;
  wire _0752_;
  wire _0753_;
  wire _0754_;
  wire _0755_;
  wire _0756_;
  wire _0757_;
  wire _0758_;
  wire _0759_;
  wire _0760_;
  wire _0761_;
  wire _0762_;
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
  wire _0815_;
  wire _0816_;
  wire _0817_;
  wire _0818_;
  wire _0819_;
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
  wire _0832_;
  wire _0833_;
  wire _0834_;
  wire _0835_;
  wire _0836_;
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
  wire _0874_;
  wire _0875_;
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
  wire _0894_;
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
  wire _0906_;
  wire _0907_;
  wire _0908_;
  wire _0909_;
  wire _0910_;
  wire _0911_;
  wire _0912_;
  wire _0913_;
  wire _0914_;
  wire _0915_;
  wire _0916_;
  wire _0917_;
  wire _0918_;
  wire _0919_;
  wire _0920_;
  wire _0921_;
  wire _0922_;
  wire _0923_;
  wire _0924_;
  wire _0925_;
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
  wire [1:0] _0967_;
  wire [2:0] _0968_;
  wire _0969_;
  wire _0970_;
  wire _0971_;
  wire [3:0] _0972_;
  wire [3:0] _0973_;
  wire [15:0] _0974_;
  wire [15:0] _0975_;
  wire [15:0] _0976_;
  wire [15:0] _0977_;
  wire [8:0] _0978_;
  wire [31:0] _0979_;
  wire [30:0] _0980_;
  wire [7:0] _0981_;
  wire [7:0] _0982_;
  wire _0983_;
  wire [7:0] _0984_;
  wire _0985_;
  wire [31:0] _0986_;
  wire [1:0] _0987_;
  wire _0988_;
  wire [3:0] _0989_;
  wire _0990_;
  wire _0991_;
  wire [31:0] _0992_;
  wire [31:0] _0993_;
  wire _0994_;
  wire [15:0] _0995_;
  wire [7:0] _0996_;
  wire _0997_;
  wire _0998_;
  wire _0999_;
  wire _1000_;
  wire _1001_;
  wire _1002_;
  wire _1003_;
  wire _1004_;
  wire _1005_;
  wire _1006_;
  wire _1007_;
  wire _1008_;
  wire _1009_;
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
  wire [9:0] _1035_;
  wire _1036_;
  wire [31:0] _1037_;
  wire [3:0] _1038_;
  wire _1039_;
  wire [1:0] _1040_;
  wire _1041_;
  wire [9:0] _1042_;
  wire _1043_;
  wire [31:0] _1044_;
  wire _1045_;
  wire [1:0] _1046_;
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
  wire _1062_;
  wire _1063_;
  wire _1064_;
  wire _1065_;
  wire _1066_;
  wire _1067_;
  wire _1068_;
  wire [1:0] _1069_;
  wire _1070_;
  wire _1071_;
  wire _1072_;
  wire _1073_;
  wire _1074_;
  wire _1075_;
  wire _1076_;
  wire _1077_;
  wire _1078_;
  wire _1079_;
  wire _1080_;
  wire [7:0] _1081_;
  wire _1082_;
  wire [1:0] _1083_;
  wire [1:0] _1084_;
  wire _1085_;
  wire _1086_;
  wire _1087_;
  wire _1088_;
  wire _1089_;
  wire [11:0] _1090_;
  wire _1091_;
  wire _1092_;
  wire _1093_;
  wire _1094_;
  wire _1095_;
  wire _1096_;
  wire _1097_;
  wire _1098_;
  wire _1099_;
  wire [7:0] _1100_;
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
  wire _1121_;
  wire _1122_;
  wire _1123_;
  wire _1124_;
  wire _1125_;
  wire _1126_;
  wire _1127_;
  wire _1128_;
  wire _1129_;
  wire _1130_;
  wire _1131_;
  wire _1132_;
  wire _1133_;
  wire _1134_;
  wire _1135_;
  wire _1136_;
  wire _1137_;
  wire _1138_;
  wire _1139_;
  wire _1140_;
  wire _1141_;
  wire _1142_;
  wire _1143_;
  wire _1144_;
  wire _1145_;
  wire _1146_;
  wire _1147_;
  wire _1148_;
  wire _1149_;
  wire _1150_;
  wire _1151_;
  wire _1152_;
  wire _1153_;
  wire _1154_;
  wire _1155_;
  wire _1156_;
  wire _1157_;
  wire _1158_;
  wire _1159_;
  wire _1160_;
  wire _1161_;
  wire _1162_;
  wire _1163_;
  wire _1164_;
  wire _1165_;
  wire _1166_;
  wire _1167_;
  wire _1168_;
  wire _1169_;
  wire _1170_;
  wire _1171_;
  wire _1172_;
  wire [7:0] _1173_;
  wire [1:0] _1174_;
  wire _1175_;
  wire _1176_;
  wire _1177_;
  wire _1178_;
  wire _1179_;
  wire _1180_;
  wire _1181_;
  wire _1182_;
  wire _1183_;
  wire [7:0] _1184_;
  wire _1185_;
  wire _1186_;
  wire _1187_;
  wire _1188_;
  wire _1189_;
  wire _1190_;
  wire _1191_;
  wire _1192_;
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
  wire _1217_;
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
  wire _1228_;
  wire _1229_;
  wire _1230_;
  wire _1231_;
  wire _1232_;
  wire _1233_;
  wire _1234_;
  wire _1235_;
  wire _1236_;
  wire [3:0] _1237_;
  wire _1238_;
  wire [3:0] _1239_;
  wire [3:0] _1240_;
  wire [3:0] _1241_;
  wire _1242_;
  wire _1243_;
  wire _1244_;
  wire _1245_;
  wire _1246_;
  wire _1247_;
  wire _1248_;
  wire _1249_;
  wire _1250_;
  wire _1251_;
  wire _1252_;
  wire _1253_;
  wire [1:0] _1254_;
  wire _1255_;
  wire _1256_;
  wire _1257_;
  wire [1:0] _1258_;
  wire _1259_;
  wire _1260_;
  wire _1261_;
  wire _1262_;
  wire _1263_;
  wire _1264_;
  wire _1265_;
  wire _1266_;
  wire _1267_;
  wire _1268_;
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
  wire [7:0] _1296_;
  wire [7:0] _1297_;
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
  wire _1309_;
  wire _1310_;
  wire _1311_;
  wire _1312_;
  wire _1313_;
  wire _1314_;
  wire _1315_;
  wire [1:0] _1316_;
  wire _1317_;
  wire _1318_;
  wire _1319_;
  wire _1320_;
  wire _1321_;
  wire _1322_;
  wire _1323_;
  wire _1324_;
  wire _1325_;
  wire _1326_;
  wire _1327_;
  wire [7:0] _1328_;
  wire _1329_;
  wire [1:0] _1330_;
  wire [1:0] _1331_;
  wire _1332_;
  wire _1333_;
  wire _1334_;
  wire _1335_;
  wire _1336_;
  wire [11:0] _1337_;
  wire _1338_;
  wire _1339_;
  wire _1340_;
  wire _1341_;
  wire _1342_;
  wire _1343_;
  wire _1344_;
  wire _1345_;
  wire _1346_;
  wire [7:0] _1347_;
  wire _1348_;
  wire _1349_;
  wire _1350_;
  wire _1351_;
  wire _1352_;
  wire _1353_;
  wire _1354_;
  wire _1355_;
  wire _1356_;
  wire _1357_;
  wire _1358_;
  wire _1359_;
  wire _1360_;
  wire _1361_;
  wire _1362_;
  wire _1363_;
  wire _1364_;
  wire _1365_;
  wire _1366_;
  wire _1367_;
  wire _1368_;
  wire _1369_;
  wire _1370_;
  wire _1371_;
  wire _1372_;
  wire _1373_;
  wire _1374_;
  wire _1375_;
  wire _1376_;
  wire _1377_;
  wire _1378_;
  wire _1379_;
  wire _1380_;
  wire _1381_;
  wire _1382_;
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
  wire _1404_;
  wire _1405_;
  wire _1406_;
  wire _1407_;
  wire _1408_;
  wire _1409_;
  wire _1410_;
  wire _1411_;
  wire _1412_;
  wire _1413_;
  wire _1414_;
  wire _1415_;
  wire _1416_;
  wire _1417_;
  wire _1418_;
  wire _1419_;
  wire [7:0] _1420_;
  wire [1:0] _1421_;
  wire _1422_;
  wire _1423_;
  wire _1424_;
  wire _1425_;
  wire _1426_;
  wire _1427_;
  wire _1428_;
  wire _1429_;
  wire _1430_;
  wire [7:0] _1431_;
  wire _1432_;
  wire _1433_;
  wire _1434_;
  wire _1435_;
  wire _1436_;
  wire _1437_;
  wire _1438_;
  wire _1439_;
  wire _1440_;
  wire _1441_;
  wire _1442_;
  wire _1443_;
  wire _1444_;
  wire _1445_;
  wire _1446_;
  wire _1447_;
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
  wire _1461_;
  wire _1462_;
  wire _1463_;
  wire _1464_;
  wire _1465_;
  wire _1466_;
  wire _1467_;
  wire _1468_;
  wire _1469_;
  wire _1470_;
  wire _1471_;
  wire _1472_;
  wire _1473_;
  wire _1474_;
  wire _1475_;
  wire _1476_;
  wire _1477_;
  wire _1478_;
  wire _1479_;
  wire _1480_;
  wire _1481_;
  wire _1482_;
  wire _1483_;
  wire [3:0] _1484_;
  wire _1485_;
  wire [3:0] _1486_;
  wire [3:0] _1487_;
  wire [3:0] _1488_;
  wire _1489_;
  wire _1490_;
  wire _1491_;
  wire _1492_;
  wire _1493_;
  wire _1494_;
  wire _1495_;
  wire _1496_;
  wire _1497_;
  wire _1498_;
  wire _1499_;
  wire _1500_;
  wire [1:0] _1501_;
  wire _1502_;
  wire _1503_;
  wire _1504_;
  wire [1:0] _1505_;
  wire _1506_;
  wire _1507_;
  wire _1508_;
  wire _1509_;
  wire _1510_;
  wire _1511_;
  wire _1512_;
  wire _1513_;
  wire _1514_;
  wire _1515_;
  wire _1516_;
  wire _1517_;
  wire _1518_;
  wire _1519_;
  wire _1520_;
  wire _1521_;
  wire _1522_;
  wire _1523_;
  wire _1524_;
  wire _1525_;
  wire _1526_;
  wire _1527_;
  wire _1528_;
  wire _1529_;
  wire _1530_;
  wire _1531_;
  wire _1532_;
  wire _1533_;
  wire _1534_;
  wire _1535_;
  wire _1536_;
  wire _1537_;
  wire _1538_;
  wire _1539_;
  wire _1540_;
  wire _1541_;
  wire _1542_;
  wire [7:0] _1543_;
  wire [7:0] _1544_;
  wire _1545_;
  wire _1546_;
  wire _1547_;
  wire _1548_;
  wire [1:0] _1549_;
  wire [1:0] _1550_;
  wire _1551_;
  wire _1552_;
  wire _1553_;
  wire _1554_;
  wire [1:0] _1555_;
  wire [1:0] _1556_;
  wire _1557_;
  wire _1558_;
  wire _1559_;
  wire [1:0] _1560_;
  wire [1:0] _1561_;
  wire _1562_;
  wire _1563_;
  wire _1564_;
  wire [4:0] _1565_;
  wire [1:0] _1566_;
  wire [1:0] _1567_;
  wire _1568_;
  wire _1569_;
  wire [1:0] _1570_;
  wire [1:0] _1571_;
  wire [3:0] _1572_;
  wire _1573_;
  wire [1:0] _1574_;
  wire [1:0] _1575_;
  wire _1576_;
  wire _1577_;
  wire _1578_;
  wire [1:0] _1579_;
  wire [20:0] _1580_;
  wire [20:0] _1581_;
  wire _1582_;
  wire [15:0] _1583_;
  wire [15:0] _1584_;
  wire [15:0] _1585_;
  wire _1586_;
  wire _1587_;
  wire _1588_;
  wire _1589_;
  wire [7:0] _1590_;
  wire _1591_;
  wire _1592_;
  wire _1593_;
  wire _1594_;
  wire _1595_;
  wire _1596_;
  wire [9:0] _1597_;
  wire _1598_;
  wire _1599_;
  wire _1600_;
  wire _1601_;
  wire _1602_;
  wire _1603_;
  wire _1604_;
  wire _1605_;
  wire _1606_;
  wire [24:0] _1607_;
  wire _1608_;
  wire [9:0] _1609_;
  wire _1610_;
  wire _1611_;
  wire _1612_;
  wire _1613_;
  wire _1614_;
  wire _1615_;
  wire _1616_;
  wire _1617_;
  wire _1618_;
  wire [24:0] _1619_;
  wire [7:0] _1620_;
  wire _1621_;
  wire _1622_;
  wire _1623_;
  wire _1624_;
  wire _1625_;
  wire _1626_;
  wire [9:0] _1627_;
  wire _1628_;
  wire _1629_;
  wire _1630_;
  wire _1631_;
  wire _1632_;
  wire _1633_;
  wire _1634_;
  wire _1635_;
  wire [24:0] _1636_;
  wire _1637_;
  wire [9:0] _1638_;
  wire _1639_;
  wire _1640_;
  wire _1641_;
  wire _1642_;
  wire [1:0] _1643_;
  wire _1644_;
  wire _1645_;
  wire _1646_;
  wire _1647_;
  wire [24:0] _1648_;
  wire [31:0] _1649_;
  wire [31:0] _1650_;
  wire [31:0] _1651_;
  wire [1:0] _1652_;
  wire [1:0] _1653_;
  wire _1654_;
  wire _1655_;
  wire _1656_;
  wire _1657_;
  wire [1:0] _1658_;
  wire [7:0] _1659_;
  wire [7:0] _1660_;
  wire [7:0] _1661_;
  wire [7:0] _1662_;
  wire _1663_;
  wire [16:0] _1664_;
  wire [15:0] _1665_;
  wire _1666_;
  wire _1667_;
  wire _1668_;
  wire _1669_;
  wire _1670_;
  wire _1671_;
  wire _1672_;
  wire _1673_;
  wire _1674_;
  wire _1675_;
  wire [1:0] _1676_;
  wire _1677_;
  wire _1678_;
  wire _1679_;
  wire _1680_;
  wire _1681_;
  wire _1682_;
  wire _1683_;
  wire [1:0] _1684_;
  wire _1685_;
  wire _1686_;
  wire _1687_;
  wire _1688_;
  wire _1689_;
  wire _1690_;
  wire _1691_;
  wire _1692_;
  wire _1693_;
  wire _1694_;
  wire [1:0] _1695_;
  wire _1696_;
  wire _1697_;
  wire _1698_;
  wire _1699_;
  wire _1700_;
  wire _1701_;
  wire _1702_;
  wire _1703_;
  wire _1704_;
  wire _1705_;
  wire _1706_;
  wire _1707_;
  wire _1708_;
  wire _1709_;
  wire _1710_;
  wire _1711_;
  wire _1712_;
  wire _1713_;
  wire _1714_;
  wire _1715_;
  wire _1716_;
  wire _1717_;
  wire _1718_;
  wire _1719_;
  wire _1720_;
  wire _1721_;
  wire _1722_;
  wire _1723_;
  wire _1724_;
  wire _1725_;
  wire [31:0] _1726_;
  wire [31:0] _1727_;
  wire [31:0] _1728_;
  wire [31:0] _1729_;
  wire _1730_;
  wire [31:0] _1731_;
  wire [31:0] _1732_;
  wire [31:0] _1733_;
  wire [31:0] _1734_;
  wire [31:0] _1735_;
  wire [31:0] _1736_;
  wire [31:0] _1737_;
  wire [31:0] _1738_;
  wire [31:0] _1739_;
  wire [31:0] _1740_;
  wire _1741_;
  wire [31:0] _1742_;
  wire [31:0] _1743_;
  wire [31:0] _1744_;
  wire [31:0] _1745_;
  wire [31:0] _1746_;
  wire [31:0] _1747_;
  wire [31:0] _1748_;
  wire [31:0] _1749_;
  wire [31:0] _1750_;
  wire [31:0] _1751_;
  wire _1752_;
  wire [31:0] _1753_;
  wire [31:0] _1754_;
  wire [31:0] _1755_;
  wire [31:0] _1756_;
  wire _1757_;
  wire _1758_;
  wire _1759_;
  wire _1760_;
  wire _1761_;
  wire _1762_;
  wire _1763_;
  wire _1764_;
  wire _1765_;
  wire _1766_;
  wire _1767_;
  wire _1768_;
  wire _1769_;
  wire _1770_;
  wire _1771_;
  wire _1772_;
  wire _1773_;
  wire _1774_;
  wire _1775_;
  wire _1776_;
  wire _1777_;
  wire _1778_;
  wire _1779_;
  wire _1780_;
  wire _1781_;
  wire _1782_;
  wire _1783_;
  wire _1784_;
  wire _1785_;
  wire _1786_;
  wire _1787_;
  wire _1788_;
  wire _1789_;
  wire _1790_;
  wire _1791_;
  wire _1792_;
  wire _1793_;
  wire _1794_;
  wire _1795_;
  wire _1796_;
  wire _1797_;
  wire _1798_;
  wire [63:0] _1799_;
  wire _1800_;
  wire _1801_;
  wire _1802_;
  wire _1803_;
  wire _1804_;
  wire _1805_;
  wire _1806_;
  wire _1807_;
  wire [63:0] _1808_;
  wire _1809_;
  wire _1810_;
  wire _1811_;
  wire _1812_;
  wire _1813_;
  wire _1814_;
  wire _1815_;
  wire _1816_;
  wire _1817_;
  wire _1818_;
  wire _1819_;
  wire _1820_;
  wire _1821_;
  wire _1822_;
  wire _1823_;
  wire _1824_;
  wire _1825_;
  wire _1826_;
  wire _1827_;
  wire _1828_;
  wire _1829_;
  wire _1830_;
  wire _1831_;
  wire _1832_;
  wire _1833_;
  wire _1834_;
  wire _1835_;
  wire _1836_;
  wire _1837_;
  wire _1838_;
  wire _1839_;
  wire _1840_;
  wire _1841_;
  wire _1842_;
  wire _1843_;
  wire _1844_;
  wire _1845_;
  wire _1846_;
  wire _1847_;
  wire _1848_;
  wire _1849_;
  wire _1850_;
  wire _1851_;
  wire _1852_;
  wire _1853_;
  wire _1854_;
  wire _1855_;
  wire _1856_;
  wire _1857_;
  wire _1858_;
  wire _1859_;
  wire _1860_;
  wire _1861_;
  wire _1862_;
  wire _1863_;
  wire _1864_;
  wire _1865_;
  wire _1866_;
  wire _1867_;
  wire _1868_;
  wire _1869_;
  wire _1870_;
  wire _1871_;
  wire _1872_;
  wire _1873_;
  wire _1874_;
  wire _1875_;
  wire _1876_;
  wire _1877_;
  wire _1878_;
  wire _1879_;
  wire _1880_;
  wire _1881_;
  wire _1882_;
  wire _1883_;
  wire _1884_;
  wire _1885_;
  wire _1886_;
  wire _1887_;
  wire _1888_;
  wire _1889_;
  wire _1890_;
  wire _1891_;
  wire _1892_;
  wire _1893_;
  wire _1894_;
  wire _1895_;
  wire _1896_;
  wire _1897_;
  wire _1898_;
  wire _1899_;
  wire _1900_;
  wire _1901_;
  wire _1902_;
  wire _1903_;
  wire _1904_;
  wire _1905_;
  wire _1906_;
  wire _1907_;
  wire _1908_;
  wire _1909_;
  wire _1910_;
  wire _1911_;
  wire _1912_;
  wire _1913_;
  wire _1914_;
  wire _1915_;
  wire _1916_;
  wire _1917_;
  wire _1918_;
  wire _1919_;
  wire _1920_;
  wire _1921_;
  wire _1922_;
  wire [7:0] _1923_;
  wire _1924_;
  wire _1925_;
  wire _1926_;
  wire _1927_;
  wire _1928_;
  wire _1929_;
  wire _1930_;
  wire _1931_;
  wire _1932_;
  wire _1933_;
  wire _1934_;
  wire _1935_;
  wire _1936_;
  wire _1937_;
  wire _1938_;
  wire [3:0] _1939_;
  wire _1940_;
  wire _1941_;
  wire _1942_;
  wire _1943_;
  wire _1944_;
  wire _1945_;
  wire _1946_;
  wire _1947_;
  wire _1948_;
  wire _1949_;
  wire _1950_;
  wire _1951_;
  wire _1952_;
  wire _1953_;
  wire _1954_;
  wire _1955_;
  wire _1956_;
  wire _1957_;
  wire _1958_;
  wire _1959_;
  wire _1960_;
  wire _1961_;
  wire _1962_;
  wire [3:0] _1963_;
  wire _1964_;
  wire _1965_;
  wire _1966_;
  wire _1967_;
  wire _1968_;
  wire _1969_;
  wire _1970_;
  wire _1971_;
  wire _1972_;
  wire _1973_;
  wire [3:0] _1974_;
  wire _1975_;
  wire _1976_;
  wire _1977_;
  wire _1978_;
  wire _1979_;
  wire _1980_;
  wire _1981_;
  wire _1982_;
  wire _1983_;
  wire _1984_;
  wire [3:0] _1985_;
  wire _1986_;
  wire _1987_;
  wire _1988_;
  wire _1989_;
  wire _1990_;
  wire _1991_;
  wire _1992_;
  wire _1993_;
  wire _1994_;
  wire _1995_;
  wire [1:0] _1996_;
  wire _1997_;
  wire _1998_;
  wire _1999_;
  wire _2000_;
  wire _2001_;
  wire [1:0] _2002_;
  wire _2003_;
  wire _2004_;
  wire _2005_;
  wire _2006_;
  wire _2007_;
  wire _2008_;
  wire _2009_;
  wire _2010_;
  wire _2011_;
  wire _2012_;
  wire _2013_;
  wire _2014_;
  wire _2015_;
  wire _2016_;
  wire _2017_;
  wire _2018_;
  wire _2019_;
  wire _2020_;
  wire _2021_;
  wire _2022_;
  wire _2023_;
  wire _2024_;
  wire _2025_;
  wire _2026_;
  wire _2027_;
  wire _2028_;
  wire _2029_;
  wire _2030_;
  wire _2031_;
  wire _2032_;
  wire _2033_;
  wire _2034_;
  wire _2035_;
  wire _2036_;
  wire _2037_;
  wire _2038_;
  wire _2039_;
  wire _2040_;
  wire _2041_;
  wire _2042_;
  wire _2043_;
  wire _2044_;
  wire _2045_;
  wire _2046_;
  wire _2047_;
  wire _2048_;
  wire _2049_;
  wire _2050_;
  wire _2051_;
  wire _2052_;
  wire _2053_;
  wire _2054_;
  wire _2055_;
  wire _2056_;
  wire _2057_;
  wire _2058_;
  wire _2059_;
  wire _2060_;
  wire _2061_;
  wire _2062_;
  wire _2063_;
  wire _2064_;
  wire _2065_;
  wire _2066_;
  wire _2067_;
  wire _2068_;
  wire _2069_;
  wire _2070_;
  wire _2071_;
  wire _2072_;
  wire _2073_;
  wire _2074_;
  wire _2075_;
  wire _2076_;
  wire _2077_;
  wire _2078_;
  wire _2079_;
  wire _2080_;
  wire _2081_;
  wire _2082_;
  wire _2083_;
  wire _2084_;
  wire _2085_;
  wire [7:0] _2086_;
  wire _2087_;
  wire _2088_;
  wire _2089_;
  wire _2090_;
  wire _2091_;
  wire _2092_;
  wire _2093_;
  wire _2094_;
  wire _2095_;
  wire _2096_;
  wire _2097_;
  wire _2098_;
  wire _2099_;
  wire _2100_;
  wire _2101_;
  wire _2102_;
  wire _2103_;
  wire _2104_;
  wire _2105_;
  wire _2106_;
  wire _2107_;
  wire _2108_;
  wire _2109_;
  wire _2110_;
  wire _2111_;
  wire _2112_;
  wire _2113_;
  wire _2114_;
  wire _2115_;
  wire _2116_;
  wire _2117_;
  wire _2118_;
  wire _2119_;
  wire _2120_;
  wire _2121_;
  wire _2122_;
  wire _2123_;
  wire _2124_;
  wire _2125_;
  wire _2126_;
  wire _2127_;
  wire _2128_;
  wire _2129_;
  wire _2130_;
  wire _2131_;
  wire _2132_;
  wire _2133_;
  wire _2134_;
  wire _2135_;
  wire [1:0] _2136_;
  wire [1:0] _2137_;
  wire [31:0] _2138_;
  wire [31:0] _2139_;
  wire _2140_;
  wire _2141_;
  wire [9:0] _2142_;
  wire _2143_;
  wire _2144_;
  wire [1:0] _2145_;
  wire [1:0] _2146_;
  wire _2147_;
  wire _2148_;
  wire [3:0] _2149_;
  wire [31:0] _2150_;
  wire _2151_;
  wire _2152_;
  wire [9:0] _2153_;
  wire _2154_;
  wire _2155_;
  wire [15:0] _2156_;
  wire _2157_;
  wire _2158_;
  wire _2159_;
  wire _2160_;
  wire _2161_;
  wire _2162_;
  wire _2163_;
  wire _2164_;
  wire _2165_;
  wire _2166_;
  wire _2167_;
  wire _2168_;
  wire _2169_;
  wire _2170_;
  wire _2171_;
  wire _2172_;
  wire _2173_;
  wire _2174_;
  wire [1:0] _2175_;
  wire _2176_;
  wire _2177_;
  wire _2178_;
  wire _2179_;
  wire [7:0] _2180_;
  wire _2181_;
  wire _2182_;
  wire [1:0] _2183_;
  wire [1:0] _2184_;
  wire _2185_;
  wire _2186_;
  wire _2187_;
  wire _2188_;
  wire [1:0] _2189_;
  wire [1:0] _2190_;
  wire [1:0] _2191_;
  wire _2192_;
  wire _2193_;
  wire _2194_;
  wire _2195_;
  wire _2196_;
  wire [1:0] _2197_;
  wire [1:0] _2198_;
  wire _2199_;
  wire _2200_;
  wire _2201_;
  wire _2202_;
  wire _2203_;
  wire _2204_;
  wire _2205_;
  wire _2206_;
  wire _2207_;
  wire _2208_;
  wire _2209_;
  wire _2210_;
  wire _2211_;
  wire _2212_;
  wire [7:0] _2213_;
  wire [3:0] _2214_;
  wire _2215_;
  wire _2216_;
  wire [3:0] _2217_;
  wire [3:0] _2218_;
  wire [3:0] _2219_;
  wire _2220_;
  wire [1:0] _2221_;
  wire [1:0] _2222_;
  wire _2223_;
  wire _2224_;
  wire _2225_;
  wire _2226_;
  wire _2227_;
  wire [7:0] _2228_;
  wire _2229_;
  wire _2230_;
  wire _2231_;
  wire _2232_;
  wire [1:0] _2233_;
  wire [1:0] _2234_;
  wire _2235_;
  wire _2236_;
  wire _2237_;
  wire _2238_;
  wire [7:0] _2239_;
  wire [1:0] _2240_;
  wire [1:0] _2241_;
  wire _2242_;
  wire _2243_;
  wire [1:0] _2244_;
  wire [1:0] _2245_;
  wire _2246_;
  wire _2247_;
  wire [1:0] _2248_;
  wire _2249_;
  wire _2250_;
  wire [1:0] _2251_;
  wire [1:0] _2252_;
  wire _2253_;
  wire _2254_;
  wire _2255_;
  wire _2256_;
  wire [1:0] _2257_;
  wire _2258_;
  wire _2259_;
  wire [1:0] _2260_;
  wire [1:0] _2261_;
  wire _2262_;
  wire _2263_;
  wire _2264_;
  wire _2265_;
  wire _2266_;
  wire _2267_;
  wire [1:0] _2268_;
  wire _2269_;
  wire _2270_;
  wire _2271_;
  wire _2272_;
  wire _2273_;
  wire _2274_;
  wire _2275_;
  wire _2276_;
  wire _2277_;
  wire [1:0] _2278_;
  wire _2279_;
  wire _2280_;
  wire [6:0] _2281_;
  wire [2:0] _2282_;
  wire [2:0] _2283_;
  wire [2:0] _2284_;
  wire [2:0] _2285_;
  wire _2286_;
  wire [2:0] _2287_;
  wire _2288_;
  wire [2:0] _2289_;
  wire [2:0] _2290_;
  wire _2291_;
  wire [2:0] _2292_;
  wire [2:0] _2293_;
  wire _2294_;
  wire [2:0] _2295_;
  wire [31:0] _2296_;
  wire [31:0] _2297_;
  wire [31:0] _2298_;
  wire [31:0] _2299_;
  wire [1:0] _2300_;
  wire _2301_;
  wire _2302_;
  wire _2303_;
  wire _2304_;
  wire [1:0] _2305_;
  wire [1:0] _2306_;
  wire [1:0] _2307_;
  wire _2308_;
  wire [1:0] _2309_;
  wire _2310_;
  wire _2311_;
  wire _2312_;
  wire _2313_;
  wire [1:0] _2314_;
  wire _2315_;
  wire _2316_;
  wire _2317_;
  wire _2318_;
  wire _2319_;
  wire _2320_;
  wire _2321_;
  wire _2322_;
  wire _2323_;
  wire [4:0] _2324_;
  wire [4:0] _2325_;
  wire _2326_;
  wire [3:0] _2327_;
  wire [3:0] _2328_;
  wire _2329_;
  wire _2330_;
  wire _2331_;
  wire [3:0] _2332_;
  wire [5:0] _2333_;
  wire [5:0] _2334_;
  wire [4:0] _2335_;
  wire [4:0] _2336_;
  wire _2337_;
  wire [3:0] _2338_;
  wire [53:0] _2339_;
  wire [53:0] _2340_;
  wire [1:0] _2341_;
  wire _2342_;
  wire [2:0] _2343_;
  wire [2:0] _2344_;
  wire [2:0] _2345_;
  wire [3:0] _2346_;
  wire _2347_;
  wire _2348_;
  wire [1:0] _2349_;
  wire [33:0] _2350_;
  wire _2351_;
  wire _2352_;
  wire _2353_;
  wire _2354_;
  wire _2355_;
  wire _2356_;
  wire _2357_;
  wire _2358_;
  wire _2359_;
  wire _2360_;
  wire _2361_;
  wire _2362_;
  wire [2:0] _2363_;
  wire _2364_;
  wire [2:0] _2365_;
  wire [2:0] _2366_;
  wire [2:0] _2367_;
  wire _2368_;
  wire _2369_;
  wire _2370_;
  wire [3:0] _2371_;
  wire [3:0] _2372_;
  wire [3:0] _2373_;
  wire [3:0] _2374_;
  wire _2375_;
  wire [1:0] _2376_;
  wire _2377_;
  wire _2378_;
  wire _2379_;
  wire _2380_;
  wire [15:0] _2381_;
  wire [15:0] _2382_;
  wire [15:0] _2383_;
  wire _2384_;
  wire [15:0] _2385_;
  wire [15:0] _2386_;
  wire [15:0] _2387_;
  wire [15:0] _2388_;
  wire [15:0] _2389_;
  wire _2390_;
  wire _2391_;
  wire [2:0] _2392_;
  wire [2:0] _2393_;
  wire [2:0] _2394_;
  wire [1:0] _2395_;
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
  wire \engine.$signal$41 ;
  reg \engine.$signal$44  = 1'h0;
  reg [1:0] \engine.$signal$57  = 2'h0;
  reg \engine.$signal$96  = 1'h0;
  reg [1:0] \engine.adding$67  = 2'h0;
  wire [2:0] \engine.asked.segments ;
  wire [6:0] \engine.bad ;
  reg [1:0] \engine.bad_keep  = 2'h0;
  reg [31:0] \engine.beats  = 32'd0;
  reg \engine.checks.$signal  = 1'h0;
  reg \engine.checks.$signal$4  = 1'h0;
  reg \engine.checks.$signal$5  = 1'h0;
  reg \engine.checks.$signal$7  = 1'h0;
  wire \engine.checks.good ;
  wire \engine.checks.start ;
  reg [90:0] \engine.checks.sweep  = 91'h00000000000000000000000;
  wire \engine.claim ;
  wire [16:0] \engine.coefficient ;
  wire \engine.coming ;
  wire \engine.consume ;
  wire \engine.counting ;
  wire \engine.datapath.active ;
  wire \engine.datapath.active$64 ;
  reg \engine.datapath.active_d  = 1'h0;
  reg \engine.datapath.active_d$175  = 1'h0;
  reg \engine.datapath.active_d_d  = 1'h0;
  reg \engine.datapath.active_d_d$176  = 1'h0;
  reg \engine.datapath.active_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d$177  = 1'h0;
  reg \engine.datapath.active_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d$178  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d$179  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d$180  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d$181  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d$182  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d$183  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d$184  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d$185  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d$186  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d$187  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d$188  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$189  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$190  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$191  = 1'h0;
  reg \engine.datapath.adding  = 1'h0;
  reg \engine.datapath.adding_d  = 1'h0;
  reg \engine.datapath.adding_d_d  = 1'h0;
  reg \engine.datapath.adding_d_d_d  = 1'h0;
  reg [16:0] \engine.datapath.coefficient  = 17'h00000;
  reg [3:0] \engine.datapath.coefficient_coarse  = 4'h0;
  reg [16:0] \engine.datapath.eps  = 17'h00000;
  reg [3:0] \engine.datapath.eps_coarse  = 4'h0;
  reg \engine.datapath.first_d  = 1'h0;
  reg \engine.datapath.first_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg [25:0] \engine.datapath.lane0.$signal  = 26'h0000000;
  reg \engine.datapath.lane0.$signal$22  = 1'h0;
  reg \engine.datapath.lane0.$signal$56  = 1'h0;
  reg \engine.datapath.lane0.$signal_d  = 1'h0;
  reg \engine.datapath.lane0.$signal_d_d  = 1'h0;
  reg \engine.datapath.lane0.$signal_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.$signal_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.$signal_d_d_d_d_d  = 1'h0;
  wire [7:0] \engine.datapath.lane0.a ;
  wire [7:0] \engine.datapath.lane0.a$100 ;
  reg \engine.datapath.lane0.active_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg [7:0] \engine.datapath.lane0.base  = 8'h00;
  reg [7:0] \engine.datapath.lane0.base_d  = 8'h00;
  reg \engine.datapath.lane0.below  = 1'h0;
  reg \engine.datapath.lane0.below_d  = 1'h0;
  reg \engine.datapath.lane0.below_d_d  = 1'h0;
  reg \engine.datapath.lane0.below_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.below_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.below_d_d_d_d_d  = 1'h0;
  reg [7:0] \engine.datapath.lane0.clamped  = 8'h00;
  reg \engine.datapath.lane0.coefficient$109.$signal  = 1'h0;
  reg \engine.datapath.lane0.coefficient$109.$signal$17  = 1'h0;
  reg [2:0] \engine.datapath.lane0.coefficient$109.blocks0  = 3'h0;
  reg [2:0] \engine.datapath.lane0.coefficient$109.blocks1  = 3'h0;
  reg [3:0] \engine.datapath.lane0.coefficient$109.coarse_d  = 4'h0;
  reg [9:0] \engine.datapath.lane0.coefficient$109.kept  = 10'h000;
  reg \engine.datapath.lane0.coefficient$109.middle  = 1'h0;
  reg [9:0] \engine.datapath.lane0.coefficient$109.result  = 10'h000;
  reg [27:0] \engine.datapath.lane0.coefficient$109.shifted0  = 28'h0000000;
  reg [27:0] \engine.datapath.lane0.coefficient$109.shifted1  = 28'h0000000;
  reg \engine.datapath.lane0.coefficient$109.sticky0  = 1'h0;
  reg \engine.datapath.lane0.coefficient$109.sticky1  = 1'h0;
  reg [27:0] \engine.datapath.lane0.coefficient$109.total  = 28'h0000000;
  reg [1:0] \engine.datapath.lane0.coefficient$109.ways0  = 2'h0;
  reg [1:0] \engine.datapath.lane0.coefficient$109.ways1  = 2'h0;
  reg \engine.datapath.lane0.coefficient$109.zero  = 1'h0;
  reg \engine.datapath.lane0.coefficient$109.zero$20  = 1'h0;
  reg [7:0] \engine.datapath.lane0.coefficient_multiplier.a_operand  = 8'h00;
  reg [16:0] \engine.datapath.lane0.coefficient_multiplier.b_operand  = 17'h00000;
  reg [24:0] \engine.datapath.lane0.coefficient_multiplier.p  = 25'h0000000;
  reg [24:0] \engine.datapath.lane0.coefficient_multiplier.product  = 25'h0000000;
  reg \engine.datapath.lane0.eps$107.$signal  = 1'h0;
  reg \engine.datapath.lane0.eps$107.$signal$17  = 1'h0;
  reg [2:0] \engine.datapath.lane0.eps$107.blocks0  = 3'h0;
  reg [2:0] \engine.datapath.lane0.eps$107.blocks1  = 3'h0;
  reg [3:0] \engine.datapath.lane0.eps$107.coarse_d  = 4'h0;
  reg [9:0] \engine.datapath.lane0.eps$107.kept  = 10'h000;
  reg \engine.datapath.lane0.eps$107.middle  = 1'h0;
  reg [9:0] \engine.datapath.lane0.eps$107.result  = 10'h000;
  reg [26:0] \engine.datapath.lane0.eps$107.shifted0  = 27'h0000000;
  reg [26:0] \engine.datapath.lane0.eps$107.shifted1  = 27'h0000000;
  reg \engine.datapath.lane0.eps$107.sticky0  = 1'h0;
  reg \engine.datapath.lane0.eps$107.sticky1  = 1'h0;
  reg [26:0] \engine.datapath.lane0.eps$107.total  = 27'h0000000;
  reg [1:0] \engine.datapath.lane0.eps$107.ways0  = 2'h0;
  reg [1:0] \engine.datapath.lane0.eps$107.ways1  = 2'h0;
  reg [7:0] \engine.datapath.lane0.eps_multiplier.a_operand  = 8'h00;
  reg [16:0] \engine.datapath.lane0.eps_multiplier.b_operand  = 17'h00000;
  reg [24:0] \engine.datapath.lane0.eps_multiplier.p  = 25'h0000000;
  reg [24:0] \engine.datapath.lane0.eps_multiplier.product  = 25'h0000000;
  reg \engine.datapath.lane0.lost  = 1'h0;
  reg \engine.datapath.lane0.low  = 1'h0;
  reg [9:0] \engine.datapath.lane0.moved  = 10'h000;
  reg [24:0] \engine.datapath.lane0.moving$11  = 25'h0000000;
  reg \engine.datapath.lane0.negative  = 1'h0;
  reg [7:0] \engine.datapath.lane0.number_d  = 8'h00;
  reg \engine.datapath.lane0.outside  = 1'h0;
  reg \engine.datapath.lane0.outside_d  = 1'h0;
  reg \engine.datapath.lane0.overflow  = 1'h0;
  reg [7:0] \engine.datapath.lane0.result$85  = 8'h00;
  reg [9:0] \engine.datapath.lane0.result_d  = 10'h000;
  reg [9:0] \engine.datapath.lane0.result_d$48  = 10'h000;
  reg [9:0] \engine.datapath.lane0.result_d_d  = 10'h000;
  reg [9:0] \engine.datapath.lane0.result_d_d_d  = 10'h000;
  reg [9:0] \engine.datapath.lane0.result_d_d_d_d  = 10'h000;
  reg \engine.datapath.lane0.saturated  = 1'h0;
  reg [8:0] \engine.datapath.lane0.term  = 9'h000;
  reg [10:0] \engine.datapath.lane0.total  = 11'h000;
  reg [10:0] \engine.datapath.lane0.total_d  = 11'h000;
  reg \engine.datapath.lane0.updated  = 1'h0;
  reg [7:0] \engine.datapath.lane0.weight_d  = 8'h00;
  reg [7:0] \engine.datapath.lane0.weight_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane0.weight_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane0.weight_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane0.weight_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane0.weight_d_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane0.weight_d_d_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d_d_d_d_d  = 8'h00;
  reg \engine.datapath.lane0.wrapped  = 1'h0;
  reg \engine.datapath.lane0.zero_d  = 1'h0;
  reg \engine.datapath.lane0.zero_d_d  = 1'h0;
  reg \engine.datapath.lane0.zero_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.zero_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.zero_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane0.zero_d_d_d_d_d_d  = 1'h0;
  reg [25:0] \engine.datapath.lane1.$signal  = 26'h0000000;
  reg \engine.datapath.lane1.$signal$22  = 1'h0;
  reg \engine.datapath.lane1.$signal$56  = 1'h0;
  reg \engine.datapath.lane1.$signal_d  = 1'h0;
  reg \engine.datapath.lane1.$signal_d_d  = 1'h0;
  reg \engine.datapath.lane1.$signal_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.$signal_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.$signal_d_d_d_d_d  = 1'h0;
  wire [7:0] \engine.datapath.lane1.a ;
  wire [7:0] \engine.datapath.lane1.a$100 ;
  reg \engine.datapath.lane1.active_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg [7:0] \engine.datapath.lane1.base  = 8'h00;
  reg [7:0] \engine.datapath.lane1.base_d  = 8'h00;
  reg \engine.datapath.lane1.below  = 1'h0;
  reg \engine.datapath.lane1.below_d  = 1'h0;
  reg \engine.datapath.lane1.below_d_d  = 1'h0;
  reg \engine.datapath.lane1.below_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.below_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.below_d_d_d_d_d  = 1'h0;
  reg [7:0] \engine.datapath.lane1.clamped  = 8'h00;
  reg \engine.datapath.lane1.coefficient$109.$signal  = 1'h0;
  reg \engine.datapath.lane1.coefficient$109.$signal$17  = 1'h0;
  reg [2:0] \engine.datapath.lane1.coefficient$109.blocks0  = 3'h0;
  reg [2:0] \engine.datapath.lane1.coefficient$109.blocks1  = 3'h0;
  reg [3:0] \engine.datapath.lane1.coefficient$109.coarse_d  = 4'h0;
  reg [9:0] \engine.datapath.lane1.coefficient$109.kept  = 10'h000;
  reg \engine.datapath.lane1.coefficient$109.middle  = 1'h0;
  reg [9:0] \engine.datapath.lane1.coefficient$109.result  = 10'h000;
  reg [27:0] \engine.datapath.lane1.coefficient$109.shifted0  = 28'h0000000;
  reg [27:0] \engine.datapath.lane1.coefficient$109.shifted1  = 28'h0000000;
  reg \engine.datapath.lane1.coefficient$109.sticky0  = 1'h0;
  reg \engine.datapath.lane1.coefficient$109.sticky1  = 1'h0;
  reg [27:0] \engine.datapath.lane1.coefficient$109.total  = 28'h0000000;
  reg [1:0] \engine.datapath.lane1.coefficient$109.ways0  = 2'h0;
  reg [1:0] \engine.datapath.lane1.coefficient$109.ways1  = 2'h0;
  reg \engine.datapath.lane1.coefficient$109.zero  = 1'h0;
  reg \engine.datapath.lane1.coefficient$109.zero$20  = 1'h0;
  reg [7:0] \engine.datapath.lane1.coefficient_multiplier.a_operand  = 8'h00;
  reg [16:0] \engine.datapath.lane1.coefficient_multiplier.b_operand  = 17'h00000;
  reg [24:0] \engine.datapath.lane1.coefficient_multiplier.p  = 25'h0000000;
  reg [24:0] \engine.datapath.lane1.coefficient_multiplier.product  = 25'h0000000;
  reg \engine.datapath.lane1.eps$107.$signal  = 1'h0;
  reg \engine.datapath.lane1.eps$107.$signal$17  = 1'h0;
  reg [2:0] \engine.datapath.lane1.eps$107.blocks0  = 3'h0;
  reg [2:0] \engine.datapath.lane1.eps$107.blocks1  = 3'h0;
  reg [3:0] \engine.datapath.lane1.eps$107.coarse_d  = 4'h0;
  reg [9:0] \engine.datapath.lane1.eps$107.kept  = 10'h000;
  reg \engine.datapath.lane1.eps$107.middle  = 1'h0;
  reg [9:0] \engine.datapath.lane1.eps$107.result  = 10'h000;
  reg [26:0] \engine.datapath.lane1.eps$107.shifted0  = 27'h0000000;
  reg [26:0] \engine.datapath.lane1.eps$107.shifted1  = 27'h0000000;
  reg \engine.datapath.lane1.eps$107.sticky0  = 1'h0;
  reg \engine.datapath.lane1.eps$107.sticky1  = 1'h0;
  reg [26:0] \engine.datapath.lane1.eps$107.total  = 27'h0000000;
  reg [1:0] \engine.datapath.lane1.eps$107.ways0  = 2'h0;
  reg [1:0] \engine.datapath.lane1.eps$107.ways1  = 2'h0;
  reg [7:0] \engine.datapath.lane1.eps_multiplier.a_operand  = 8'h00;
  reg [16:0] \engine.datapath.lane1.eps_multiplier.b_operand  = 17'h00000;
  reg [24:0] \engine.datapath.lane1.eps_multiplier.p  = 25'h0000000;
  reg [24:0] \engine.datapath.lane1.eps_multiplier.product  = 25'h0000000;
  reg \engine.datapath.lane1.lost  = 1'h0;
  reg \engine.datapath.lane1.low  = 1'h0;
  reg [9:0] \engine.datapath.lane1.moved  = 10'h000;
  reg [24:0] \engine.datapath.lane1.moving$11  = 25'h0000000;
  reg \engine.datapath.lane1.negative  = 1'h0;
  reg [7:0] \engine.datapath.lane1.number_d  = 8'h00;
  reg \engine.datapath.lane1.outside  = 1'h0;
  reg \engine.datapath.lane1.outside_d  = 1'h0;
  reg \engine.datapath.lane1.overflow  = 1'h0;
  reg [7:0] \engine.datapath.lane1.result$85  = 8'h00;
  reg [9:0] \engine.datapath.lane1.result_d  = 10'h000;
  reg [9:0] \engine.datapath.lane1.result_d$48  = 10'h000;
  reg [9:0] \engine.datapath.lane1.result_d_d  = 10'h000;
  reg [9:0] \engine.datapath.lane1.result_d_d_d  = 10'h000;
  reg [9:0] \engine.datapath.lane1.result_d_d_d_d  = 10'h000;
  reg \engine.datapath.lane1.saturated  = 1'h0;
  reg [8:0] \engine.datapath.lane1.term  = 9'h000;
  reg [10:0] \engine.datapath.lane1.total  = 11'h000;
  reg [10:0] \engine.datapath.lane1.total_d  = 11'h000;
  reg \engine.datapath.lane1.updated  = 1'h0;
  reg [7:0] \engine.datapath.lane1.weight_d  = 8'h00;
  reg [7:0] \engine.datapath.lane1.weight_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane1.weight_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane1.weight_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane1.weight_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane1.weight_d_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane1.weight_d_d_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d_d_d_d  = 8'h00;
  reg [7:0] \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d_d_d_d_d  = 8'h00;
  reg \engine.datapath.lane1.wrapped  = 1'h0;
  reg \engine.datapath.lane1.zero_d  = 1'h0;
  reg \engine.datapath.lane1.zero_d_d  = 1'h0;
  reg \engine.datapath.lane1.zero_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.zero_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.zero_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.lane1.zero_d_d_d_d_d_d  = 1'h0;
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
  reg [1:0] \engine.datapath.late  = 2'h0;
  reg [7:0] \engine.datapath.limit  = 8'h00;
  reg [7:0] \engine.datapath.limit_late  = 8'h00;
  reg [7:0] \engine.datapath.limit_negative  = 8'h00;
  reg [31:0] \engine.datapath.lost$229  = 32'd0;
  reg [1:0] \engine.datapath.lost_beat  = 2'h0;
  reg [2:0] \engine.datapath.lost_some0  = 3'h0;
  reg \engine.datapath.made_0  = 1'h0;
  reg \engine.datapath.moving  = 1'h0;
  wire \engine.datapath.moving$134 ;
  reg \engine.datapath.moving_d  = 1'h0;
  reg \engine.datapath.moving_d_d  = 1'h0;
  reg \engine.datapath.moving_d_d_d  = 1'h0;
  reg [2:0] \engine.datapath.multiple  = 3'h0;
  reg [16:0] \engine.datapath.on_the_way  = 17'h00000;
  reg \engine.datapath.opening  = 1'h0;
  reg \engine.datapath.opening_d  = 1'h0;
  reg \engine.datapath.opening_d_d  = 1'h0;
  reg \engine.datapath.opening_d_d_d  = 1'h0;
  reg \engine.datapath.overflow$197  = 1'h0;
  reg \engine.datapath.overflow_some  = 1'h0;
  reg [6:0] \engine.datapath.reserve  = 7'h00;
  reg [6:0] \engine.datapath.reserve_late  = 7'h00;
  reg [7:0] \engine.datapath.reserve_negative  = 8'h00;
  reg [7:0] \engine.datapath.results__0  = 8'h00;
  reg [7:0] \engine.datapath.results__1  = 8'h00;
  reg [31:0] \engine.datapath.saturated$234  = 32'd0;
  reg [1:0] \engine.datapath.saturated_beat  = 2'h0;
  reg [2:0] \engine.datapath.saturated_some0  = 3'h0;
  reg [3:0] \engine.datapath.side_coefficient_coarse_d  = 4'h0;
  reg [3:0] \engine.datapath.side_coefficient_coarse_d_d  = 4'h0;
  reg [3:0] \engine.datapath.side_coefficient_coarse_d_d_d  = 4'h0;
  reg [3:0] \engine.datapath.side_coefficient_coarse_d_d_d_d  = 4'h0;
  reg [3:0] \engine.datapath.side_eps_coarse_d  = 4'h0;
  reg [3:0] \engine.datapath.side_eps_coarse_d_d  = 4'h0;
  reg [3:0] \engine.datapath.side_eps_coarse_d_d_d  = 4'h0;
  reg [3:0] \engine.datapath.side_eps_coarse_d_d_d_d  = 4'h0;
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
  reg \engine.datapath.update  = 1'h0;
  reg [31:0] \engine.datapath.updated$223  = 32'd0;
  reg [1:0] \engine.datapath.updated_beat  = 2'h0;
  reg [2:0] \engine.datapath.updated_some0  = 3'h0;
  reg \engine.datapath.wrapped$201  = 1'h0;
  reg \engine.datapath.wrapped_some  = 1'h0;
  reg \engine.dropped  = 1'h0;
  wire \engine.empty ;
  wire \engine.entry$169.$signal ;
  reg [4:0] \engine.entry$169.$signal$11  = 5'h00;
  reg [4:0] \engine.entry$169.$signal$12  = 5'h00;
  reg \engine.entry$169.$signal$14  = 1'h0;
  reg [3:0] \engine.entry$169.$signature__addr  = 4'h0;
  reg [18:0] \engine.entry$169.$signature__data  = 19'h00000;
  reg \engine.entry$169.$signature__en  = 1'h0;
  reg \engine.entry$169.arrived  = 1'h0;
  reg [3:0] \engine.entry$169.at_read0  = 4'h0;
  wire \engine.entry$169.leaving ;
  wire \engine.entry$169.open ;
  wire [18:0] \engine.entry$169.payload ;
  reg \engine.entry$169.pop_0  = 1'h0;
  wire \engine.entry$169.some ;
  wire \engine.entry$169.some_next ;
  wire [6:0] \engine.faults ;
  reg [6:0] \engine.faults$112  = 7'h00;
  wire \engine.final ;
  reg \engine.final_d  = 1'h0;
  reg \engine.final_d_d  = 1'h0;
  reg \engine.first  = 1'h0;
  reg \engine.first$118  = 1'h0;
  reg \engine.first_d  = 1'h0;
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
  wire \engine.last$81 ;
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
  wire [1:0] \engine.mask ;
  wire \engine.moving$128 ;
  reg \engine.moving_d  = 1'h0;
  reg \engine.moving_d_d  = 1'h0;
  reg [7:0] \engine.numbers__0  = 8'h00;
  reg [7:0] \engine.numbers__1  = 8'h00;
  wire [19:0] \engine.o__payload ;
  reg \engine.opening  = 1'h0;
  wire \engine.opening$126 ;
  reg \engine.opening_d  = 1'h0;
  wire \engine.out.dest ;
  wire \engine.overflow ;
  reg \engine.passed  = 1'h0;
  reg \engine.passed$124  = 1'h0;
  wire [5:0] \engine.queue.$like ;
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
  reg [1:0] \engine.segments.$signal$27  = 2'h0;
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
  wire \engine.start$31 ;
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
  reg [1:0] \engine.valid$53  = 2'h0;
  reg [1:0] \engine.wanted_early  = 2'h0;
  reg [1:0] \engine.wanted_early_d  = 2'h0;
  wire \engine.write$26 ;
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
  reg [18:0] \engine.entry$169.places0  [15:0];
  initial begin
    \engine.entry$169.places0 [0] = 19'h00000;
    \engine.entry$169.places0 [1] = 19'h00000;
    \engine.entry$169.places0 [2] = 19'h00000;
    \engine.entry$169.places0 [3] = 19'h00000;
    \engine.entry$169.places0 [4] = 19'h00000;
    \engine.entry$169.places0 [5] = 19'h00000;
    \engine.entry$169.places0 [6] = 19'h00000;
    \engine.entry$169.places0 [7] = 19'h00000;
    \engine.entry$169.places0 [8] = 19'h00000;
    \engine.entry$169.places0 [9] = 19'h00000;
    \engine.entry$169.places0 [10] = 19'h00000;
    \engine.entry$169.places0 [11] = 19'h00000;
    \engine.entry$169.places0 [12] = 19'h00000;
    \engine.entry$169.places0 [13] = 19'h00000;
    \engine.entry$169.places0 [14] = 19'h00000;
    \engine.entry$169.places0 [15] = 19'h00000;
  end
  always @(posedge clk) begin
    if (\engine.entry$169.$signature__en )
      \engine.entry$169.places0 [\engine.entry$169.$signature__addr ] <= \engine.entry$169.$signature__data ;
  end
  assign \engine.entry$169.payload  = \engine.entry$169.places0 [\engine.entry$169.at_read0 ];
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
      \engine.queue.places0 [\engine.queue.$signature__addr ] <= { \engine.out.dest , \engine.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d , \engine.keep_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d , \engine.datapath.results__1 , \engine.datapath.results__0  };
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
  assign \source1.ring.later1 [7] = ~ _1542_;
  assign \source1.ring.later1 [6] = ~ _1538_;
  assign \source1.ring.later1 [2] = ~ _1529_;
  assign \source1.ring.later1 [1] = ~ _1527_;
  assign \source1.ring.later0 [1] = ~ _1545_;
  assign \source1.ring.later0 [2] = ~ _1547_;
  assign \source1.ring.later0 [6] = ~ _1519_;
  assign \source1.ring.later0 [7] = ~ _1522_;
  assign _0035_ = ~ \source1.control.skip.digit0 [0];
  assign _0036_ = ~ \source1.control.skip.digit1 [0];
  assign _0037_ = ~ \source1.control.skip.digit2 [0];
  assign _0038_ = ~ \source1.control.skip.digit3 [0];
  assign _0039_ = ~ \source1.control.loader.$signal$13 [0];
  assign _0040_ = ~ \source1.control.$signal$45 [0];
  assign _0041_ = ~ \source1.replay.$signal$28 [0];
  assign _0042_ = ~ \source1.replay.$signal$4 ;
  assign _0043_ = ~ \source1.replay.left [0];
  assign _0044_ = ~ \source1.replay.$signal ;
  assign \source.ring.later1 [7] = ~ _1295_;
  assign \source.ring.later1 [6] = ~ _1291_;
  assign \source.ring.later1 [2] = ~ _1282_;
  assign \source.ring.later1 [1] = ~ _1280_;
  assign \source.ring.later0 [1] = ~ _1298_;
  assign \source.ring.later0 [2] = ~ _1300_;
  assign \source.ring.later0 [6] = ~ _1272_;
  assign \source.ring.later0 [7] = ~ _1275_;
  assign _0045_ = ~ \source.control.skip.digit0 [0];
  assign _0046_ = ~ \source.control.skip.digit1 [0];
  assign _0047_ = ~ \source.control.skip.digit2 [0];
  assign _0048_ = ~ \source.control.skip.digit3 [0];
  assign _0049_ = ~ \source.control.loader.$signal$13 [0];
  assign _0050_ = ~ \source.control.$signal$45 [0];
  assign _0051_ = ~ \source.replay.$signal$28 [0];
  assign _0052_ = ~ \source.replay.$signal$4 ;
  assign _0053_ = ~ \source.replay.left [0];
  assign _0054_ = ~ \source.replay.$signal ;
  assign \source.back [7] = ~ \source.back$35 [7];
  assign \source1.back [7] = ~ \source1.back$35 [7];
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
  assign _0097_ = | { 4'h0, \engine.bad [2:1], 1'h0 };
  assign _0098_ = \engine.final_d_d  | \engine.entry$169.payload [18];
  assign _0099_ = \engine.$signal$57 [1] & _0098_;
  assign _0101_ = \engine.dropped  & \engine.entry$169.payload [18];
  assign _0102_ = ~ \engine.counting ;
  assign _0103_ = \engine.empty  & _0102_;
  always @(posedge clk)
    \engine.faults$112  <= _0104_;
  always @(posedge clk)
    \engine.$signal  <= _0105_;
  always @(posedge clk)
    \engine.beats  <= _0106_;
  always @(posedge clk)
    \engine.$signal$44  <= _0107_;
  always @(posedge clk)
    \engine.first$118  <= _0108_;
  always @(posedge clk)
    \engine.$signal$57  <= _0109_;
  always @(posedge clk)
    \engine.valid$53  <= _0111_;
  always @(posedge clk)
    \engine.final_d  <= \engine.final ;
  always @(posedge clk)
    \engine.final_d_d  <= \engine.final_d ;
  always @(posedge clk)
    \engine.wanted_early  <= _0091_;
  always @(posedge clk)
    \engine.first_d  <= \engine.first$118 ;
  always @(posedge clk)
    \engine.first  <= \engine.first_d ;
  always @(posedge clk)
    \engine.passed$124  <= _0112_;
  always @(posedge clk)
    \engine.adding$67  <= _0113_;
  always @(posedge clk)
    \engine.opening_d  <= \engine.opening$126 ;
  always @(posedge clk)
    \engine.opening  <= \engine.opening_d ;
  always @(posedge clk)
    \engine.moving_d  <= \engine.moving$128 ;
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
    \engine.passed  <= _0114_;
  always @(posedge clk)
    \engine.keep_d  <= \engine.entry$169.payload [17:16];
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
    \engine.last_d  <= \engine.last$81 ;
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
    \engine.dropped  <= _0115_;
  always @(posedge clk)
    \engine.$signal$96  <= _0116_;
  assign \busy$74  = | \engine.$signal ;
  assign _0073_ = ~ \busy$74 ;
  assign \engine.segments.$signature__en  = \engine.write$26  & _0073_;
  assign _0078_ = \engine.start$31  & \busy$74 ;
  assign _0089_ = \engine.overflow  | \engine.datapath.overflow$197 ;
  assign \engine.$signal$41  = \engine.$signal$44  & \engine.u__valid ;
  assign \engine.segments.step  = \engine.$signal$41  & \engine.terms.last ;
  assign _0100_ = ~ \engine.segments.shared ;
  assign \engine.consume  = \engine.segments.step  & _0100_;
  assign _0110_ = ~ \engine.segments.shared ;
  assign \engine.u__ready  = \engine.$signal$41  & _0110_;
  assign \engine.datapath.moving$134  = \engine.adding$67 [1] & \engine.moving_d_d ;
  assign \engine.datapath.active  = \engine.wanted_early_d [0] & \engine.entry$169.payload [16];
  assign \engine.datapath.active$64  = \engine.wanted_early_d [1] & \engine.entry$169.payload [17];
  assign \engine.last$81  = \engine.entry$169.payload [18] | \engine.final_d_d ;
  assign \engine.out.dest  = \engine.checks.sweep [1:0] == 1'h1;
  assign _0074_ = | \engine.bad_keep ;
  assign \engine.faults [6] = \engine.passed  & _0074_;
  assign _0075_ = \engine.final_d_d  | \engine.entry$169.payload [18];
  assign _0076_ = \engine.$signal$57 [1] & _0075_;
  assign _0077_ = ~ \engine.counting ;
  assign _0079_ = \engine.empty  & _0077_;
  assign _0080_ = \engine.start$31  & \busy$74 ;
  assign _0081_ = \engine.$signal  == 2'h2;
  assign _0082_ = \engine.consume  & \engine.final ;
  assign _0083_ = ~ _0082_;
  assign _0084_ = _0081_ & _0083_;
  assign _0085_ = _0084_ & \engine.entry$169.some_next ;
  assign _0086_ = _0085_ & \engine.ready_next ;
  assign _0087_ = _0086_ & \engine.queue.room ;
  assign _0088_ = ~ \engine.segments.shared ;
  assign _0090_ = ~ { \engine.segments.hold , \engine.segments.hold  };
  assign _0091_ = \engine.mask  & _0090_;
  assign _0092_ = \engine.beats  + 1'h1;
  assign _0093_ = \engine.wanted_early_d  | \engine.entry$169.payload [17:16];
  assign _0094_ = ~ \engine.entry$169.payload [17:16];
  assign _0095_ = _0093_ & _0094_;
  assign _0096_ = \engine.$signal$96  & \engine.entry$169.some ;
  assign _0151_ = _0146_ | _0150_;
  assign _0152_ = \engine.checks.sweep [1:0] != 2'h2;
  assign _0153_ = _0152_ ? \engine.checks.sweep [4:2] : 3'h0;
  assign _0154_ = \engine.checks.sweep [1:0] != 2'h2;
  assign _0155_ = _0154_ ? \engine.checks.sweep [21:6] : 16'h0000;
  assign _0156_ = \engine.checks.sweep [1] ? \engine.checks.sweep [53:38] : 16'h0000;
  assign _0157_ = \engine.checks.sweep [1] ? \engine.checks.sweep [90:75] : 16'h0000;
  assign \engine.bad [1] = \engine.checks.$signal$4  & \engine.checks.$signal$5 ;
  assign _0158_ = ~ \engine.checks.$signal$5 ;
  assign _0160_ = \engine.checks.$signal$4  & _0158_;
  assign \engine.bad [2] = _0160_ & \engine.checks.$signal$7 ;
  assign _0161_ = ~ \engine.checks.$signal$5 ;
  assign _0162_ = \engine.checks.$signal$4  & _0161_;
  assign _0163_ = ~ \engine.checks.$signal$7 ;
  assign \engine.checks.good  = _0162_ & _0163_;
  always @(posedge clk)
    \engine.checks.$signal  <= _0164_;
  always @(posedge clk)
    \engine.checks.$signal$4  <= _0165_;
  always @(posedge clk)
    \engine.checks.$signal$5  <= _0166_;
  always @(posedge clk)
    \engine.checks.$signal$7  <= _0167_;
  always @(posedge clk)
    \engine.checks.sweep  <= _0168_;
  assign _0117_ = \engine.checks.sweep [1:0] != 2'h2;
  assign _0128_ = \engine.checks.sweep [1:0] != 1'h1;
  assign _0138_ = _0117_ & _0128_;
  assign _0149_ = $signed(\engine.checks.sweep [4:2]) > $signed(3'h2);
  assign _0159_ = $signed(\engine.checks.sweep [4:2]) < $signed(2'h2);
  assign _0169_ = _0149_ | _0159_;
  assign _0170_ = ! \engine.checks.sweep [4:2];
  assign _0171_ = _0169_ | _0170_;
  assign _0172_ = _0138_ & _0171_;
  assign _0118_ = \engine.checks.sweep [1:0] == 1'h1;
  assign _0119_ = $signed(\engine.checks.sweep [4:2]) > $signed(3'h2);
  assign _0120_ = $signed(\engine.checks.sweep [4:2]) < $signed(2'h2);
  assign _0121_ = _0119_ | _0120_;
  assign _0122_ = ! \engine.checks.sweep [4:2];
  assign _0123_ = _0121_ | _0122_;
  assign _0124_ = _0118_ & _0123_;
  assign _0125_ = | \engine.checks.sweep [4:2];
  assign _0126_ = _0124_ & _0125_;
  assign _0127_ = _0172_ | _0126_;
  assign _0129_ = ! \engine.checks.sweep [72:70];
  assign _0130_ = _0127_ | _0129_;
  assign _0131_ = \engine.checks.sweep [72:70] > 3'h4;
  assign _0132_ = _0130_ | _0131_;
  assign _0133_ = _0132_ | \engine.checks.sweep [5];
  assign _0134_ = \engine.checks.sweep [73] >= 2'h2;
  assign _0135_ = \engine.checks.sweep [74] >= 2'h2;
  assign _0136_ = _0134_ | _0135_;
  assign _0137_ = _0133_ | _0136_;
  assign _0139_ = \engine.checks.sweep [1:0] == 2'h3;
  assign _0140_ = \engine.checks.sweep [74] > \engine.checks.sweep [73];
  assign _0141_ = _0139_ & _0140_;
  assign _0142_ = _0137_ | _0141_;
  assign _0143_ = \engine.checks.sweep [53:38] == 16'h8000;
  assign _0144_ = \engine.checks.sweep [90:75] == 16'h8000;
  assign _0145_ = _0143_ | _0144_;
  assign _0146_ = _0145_ & \engine.checks.sweep [1];
  assign _0147_ = \engine.checks.sweep [1:0] != 2'h2;
  assign _0148_ = \engine.checks.sweep [21:6] == 16'h8000;
  assign _0150_ = _0147_ & _0148_;
  always @(posedge clk)
    \engine.datapath.side_limit  <= _0189_;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_limit_negative  <= _0198_;
  always @(posedge clk)
    \engine.datapath.side_reserve_negative  <= _0208_;
  always @(posedge clk)
    \engine.datapath.eps  <= \engine.segments.side [16:0];
  always @(posedge clk)
    \engine.datapath.coefficient  <= \engine.coefficient ;
  always @(posedge clk)
    \engine.datapath.side_eps_coarse_d  <= \engine.segments.side [20:17];
  always @(posedge clk)
    \engine.datapath.side_eps_coarse_d_d  <= \engine.datapath.side_eps_coarse_d ;
  always @(posedge clk)
    \engine.datapath.side_eps_coarse_d_d_d  <= \engine.datapath.side_eps_coarse_d_d ;
  always @(posedge clk)
    \engine.datapath.side_eps_coarse_d_d_d_d  <= \engine.datapath.side_eps_coarse_d_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_coarse  <= \engine.datapath.side_eps_coarse_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_coefficient_coarse_d  <= \engine.segments.side [41:38];
  always @(posedge clk)
    \engine.datapath.side_coefficient_coarse_d_d  <= \engine.datapath.side_coefficient_coarse_d ;
  always @(posedge clk)
    \engine.datapath.side_coefficient_coarse_d_d_d  <= \engine.datapath.side_coefficient_coarse_d_d ;
  always @(posedge clk)
    \engine.datapath.side_coefficient_coarse_d_d_d_d  <= \engine.datapath.side_coefficient_coarse_d_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_coarse  <= \engine.datapath.side_coefficient_coarse_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.reserve  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.reserve_late  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.reserve_negative  <= \engine.datapath.side_reserve_negative ;
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
    \engine.datapath.multiple  <= \engine.datapath.side_multiple_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.limit  <= \engine.datapath.side_limit ;
  always @(posedge clk)
    \engine.datapath.side_limit_d  <= \engine.datapath.side_limit ;
  always @(posedge clk)
    \engine.datapath.limit_late  <= \engine.datapath.side_limit_d ;
  always @(posedge clk)
    \engine.datapath.limit_negative  <= \engine.datapath.side_limit_negative ;
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
    \engine.datapath.update  <= \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.opening_d  <= \engine.opening ;
  always @(posedge clk)
    \engine.datapath.opening_d_d  <= \engine.datapath.opening_d ;
  always @(posedge clk)
    \engine.datapath.opening_d_d_d  <= \engine.datapath.opening_d_d ;
  always @(posedge clk)
    \engine.datapath.opening  <= \engine.datapath.opening_d_d_d ;
  always @(posedge clk)
    \engine.datapath.adding_d  <= \engine.adding$67 [1];
  always @(posedge clk)
    \engine.datapath.adding_d_d  <= \engine.datapath.adding_d ;
  always @(posedge clk)
    \engine.datapath.adding_d_d_d  <= \engine.datapath.adding_d_d ;
  always @(posedge clk)
    \engine.datapath.adding  <= \engine.datapath.adding_d_d_d ;
  always @(posedge clk)
    \engine.datapath.moving_d  <= \engine.datapath.moving$134 ;
  always @(posedge clk)
    \engine.datapath.moving_d_d  <= \engine.datapath.moving_d ;
  always @(posedge clk)
    \engine.datapath.moving_d_d_d  <= \engine.datapath.moving_d_d ;
  always @(posedge clk)
    \engine.datapath.moving  <= \engine.datapath.moving_d_d_d ;
  always @(posedge clk)
    \engine.datapath.on_the_way  <= _0195_;
  always @(posedge clk)
    \engine.datapath.made_0  <= _0196_;
  always @(posedge clk)
    \engine.datapath.first_d  <= \engine.first ;
  always @(posedge clk)
    \engine.datapath.first_d_d  <= \engine.datapath.first_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d  <= \engine.datapath.first_d_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d_d  <= \engine.datapath.first_d_d_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d_d_d  <= \engine.datapath.first_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d_d_d_d  <= \engine.datapath.first_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d_d_d_d_d  <= \engine.datapath.first_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d_d_d_d_d_d  <= \engine.datapath.first_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d_d_d_d_d_d_d  <= \engine.datapath.first_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.first_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.first_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d  <= \engine.datapath.active ;
  always @(posedge clk)
    \engine.datapath.active_d_d  <= \engine.datapath.active_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d  <= \engine.datapath.active_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d  <= \engine.datapath.active_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d  <= \engine.datapath.active_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d  <= \engine.datapath.active_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d  <= \engine.datapath.active_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d  <= \engine.datapath.active_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d  <= \engine.datapath.active_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.results__0  <= _0197_;
  always @(posedge clk)
    \engine.datapath.active_d$175  <= \engine.datapath.active$64 ;
  always @(posedge clk)
    \engine.datapath.active_d_d$176  <= \engine.datapath.active_d$175 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d$177  <= \engine.datapath.active_d_d$176 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d$178  <= \engine.datapath.active_d_d_d$177 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d$179  <= \engine.datapath.active_d_d_d_d$178 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d$180  <= \engine.datapath.active_d_d_d_d_d$179 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d$181  <= \engine.datapath.active_d_d_d_d_d_d$180 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d$182  <= \engine.datapath.active_d_d_d_d_d_d_d$181 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d$183  <= \engine.datapath.active_d_d_d_d_d_d_d_d$182 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d$184  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d$183 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d$185  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d$184 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d$186  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d$185 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d$187  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d$186 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d$188  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d$187 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$189  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d$188 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$190  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$189 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$191  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$190 ;
  always @(posedge clk)
    \engine.datapath.results__1  <= _0199_;
  always @(posedge clk)
    \engine.datapath.overflow_some  <= _0200_;
  always @(posedge clk)
    \engine.datapath.overflow$197  <= _0201_;
  always @(posedge clk)
    \engine.datapath.wrapped_some  <= _0202_;
  always @(posedge clk)
    \engine.datapath.wrapped$201  <= _0203_;
  always @(posedge clk)
    \engine.datapath.last_d  <= \engine.$signal$57 [1];
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
    \engine.datapath.late  <= _0204_;
  always @(posedge clk)
    \engine.datapath.updated_some0  <= _0180_;
  always @(posedge clk)
    \engine.datapath.updated_beat  <= \engine.datapath.updated_some0 [1:0];
  always @(posedge clk)
    \engine.datapath.updated$223  <= _0205_;
  always @(posedge clk)
    \engine.datapath.lost_some0  <= _0186_;
  always @(posedge clk)
    \engine.datapath.lost_beat  <= \engine.datapath.lost_some0 [1:0];
  always @(posedge clk)
    \engine.datapath.lost$229  <= _0206_;
  always @(posedge clk)
    \engine.datapath.saturated_some0  <= _0192_;
  always @(posedge clk)
    \engine.datapath.saturated_beat  <= \engine.datapath.saturated_some0 [1:0];
  always @(posedge clk)
    \engine.datapath.saturated$234  <= _0207_;
  assign \engine.coming  = \engine.datapath.made_0  & \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0173_ = | \engine.datapath.on_the_way ;
  assign _0181_ = | \engine.datapath.late ;
  assign \engine.counting  = _0173_ | _0181_;
  assign _0189_ = 7'h7f - \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0198_ = \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d_d  - 7'h7f;
  assign _0208_ = - \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d ;
  assign _0209_ = \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  | \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0210_ = \engine.datapath.made_0  & _0209_;
  assign _0211_ = \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  | \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$191 ;
  assign _0212_ = \engine.datapath.made_0  & _0211_;
  assign _0174_ = | { \engine.datapath.lane1.overflow , \engine.datapath.lane0.overflow  };
  assign _0175_ = \engine.datapath.made_0  & _0174_;
  assign _0176_ = | { \engine.datapath.lane1.wrapped , \engine.datapath.lane0.wrapped  };
  assign _0177_ = \engine.datapath.made_0  & _0176_;
  assign _0178_ = \engine.datapath.lane0.updated  & \engine.datapath.made_0 ;
  assign _0179_ = \engine.datapath.lane1.updated  & \engine.datapath.made_0 ;
  assign _0180_ = { 1'h0, _0178_ } + _0179_;
  assign _0182_ = \engine.datapath.updated$223  + \engine.datapath.updated_beat ;
  assign _0183_ = \regs.control_clear  ? 33'h000000000 : _0182_;
  assign _0184_ = \engine.datapath.lane0.lost  & \engine.datapath.made_0 ;
  assign _0185_ = \engine.datapath.lane1.lost  & \engine.datapath.made_0 ;
  assign _0186_ = { 1'h0, _0184_ } + _0185_;
  assign _0187_ = \engine.datapath.lost$229  + \engine.datapath.lost_beat ;
  assign _0188_ = \regs.control_clear  ? 33'h000000000 : _0187_;
  assign _0190_ = \engine.datapath.lane0.saturated  & \engine.datapath.made_0 ;
  assign _0191_ = \engine.datapath.lane1.saturated  & \engine.datapath.made_0 ;
  assign _0192_ = { 1'h0, _0190_ } + _0191_;
  assign _0193_ = \engine.datapath.saturated$234  + \engine.datapath.saturated_beat ;
  assign _0194_ = \regs.control_clear  ? 33'h000000000 : _0193_;
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
    \engine.datapath.lane0.term  <= _0217_;
  always @(posedge clk)
    \engine.datapath.lane0.negative  <= \engine.datapath.multiple [2];
  always @(posedge clk)
    \engine.datapath.lane0.weight_d  <= \engine.entry$169.payload [7:0];
  always @(posedge clk)
    \engine.datapath.lane0.weight_d_d  <= \engine.datapath.lane0.weight_d ;
  always @(posedge clk)
    \engine.datapath.lane0.weight_d_d_d  <= \engine.datapath.lane0.weight_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.weight_d_d_d_d  <= \engine.datapath.lane0.weight_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.weight_d_d_d_d_d  <= \engine.datapath.lane0.weight_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.weight_d_d_d_d_d_d  <= \engine.datapath.lane0.weight_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.weight_d_d_d_d_d_d_d  <= \engine.datapath.lane0.weight_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.weight_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.moved  <= _0218_[10:1];
  always @(posedge clk)
    \engine.datapath.lane0.result_d$48  <= \engine.datapath.lane0.coefficient$109.result ;
  always @(posedge clk)
    \engine.datapath.lane0.result_d_d  <= \engine.datapath.lane0.result_d$48 ;
  always @(posedge clk)
    \engine.datapath.lane0.result_d_d_d  <= \engine.datapath.lane0.result_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.result_d_d_d_d  <= \engine.datapath.lane0.result_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.total  <= _0219_;
  always @(posedge clk)
    \engine.datapath.lane0.base  <= \engine.datapath.lane0.moved [7:0];
  always @(posedge clk)
    \engine.datapath.lane0.outside  <= _0224_;
  always @(posedge clk)
    \engine.datapath.lane0.$signal$56  <= _0225_[11];
  always @(posedge clk)
    \engine.datapath.lane0.low  <= _0226_[11];
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.total_d  <= \engine.datapath.lane0.total ;
  always @(posedge clk)
    \engine.datapath.lane0.base_d  <= \engine.datapath.lane0.base ;
  always @(posedge clk)
    \engine.datapath.lane0.zero_d  <= \engine.datapath.lane0.coefficient$109.zero$20 ;
  always @(posedge clk)
    \engine.datapath.lane0.zero_d_d  <= \engine.datapath.lane0.zero_d ;
  always @(posedge clk)
    \engine.datapath.lane0.zero_d_d_d  <= \engine.datapath.lane0.zero_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.zero_d_d_d_d  <= \engine.datapath.lane0.zero_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.zero_d_d_d_d_d  <= \engine.datapath.lane0.zero_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.zero_d_d_d_d_d_d  <= \engine.datapath.lane0.zero_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.$signal_d  <= \engine.datapath.lane0.$signal$22 ;
  always @(posedge clk)
    \engine.datapath.lane0.$signal_d_d  <= \engine.datapath.lane0.$signal_d ;
  always @(posedge clk)
    \engine.datapath.lane0.$signal_d_d_d  <= \engine.datapath.lane0.$signal_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.$signal_d_d_d_d  <= \engine.datapath.lane0.$signal_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.$signal_d_d_d_d_d  <= \engine.datapath.lane0.$signal_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.below_d  <= \engine.datapath.lane0.below ;
  always @(posedge clk)
    \engine.datapath.lane0.below_d_d  <= \engine.datapath.lane0.below_d ;
  always @(posedge clk)
    \engine.datapath.lane0.below_d_d_d  <= \engine.datapath.lane0.below_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.below_d_d_d_d  <= \engine.datapath.lane0.below_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.below_d_d_d_d_d  <= \engine.datapath.lane0.below_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.outside_d  <= \engine.datapath.lane0.outside ;
  always @(posedge clk)
    \engine.datapath.lane0.result$85  <= _0242_;
  always @(posedge clk)
    \engine.datapath.lane0.updated  <= _0243_;
  always @(posedge clk)
    \engine.datapath.lane0.lost  <= _0245_;
  always @(posedge clk)
    \engine.datapath.lane0.saturated  <= _0246_;
  always @(posedge clk)
    \engine.datapath.lane0.overflow  <= _0247_;
  always @(posedge clk)
    \engine.datapath.lane0.wrapped  <= _0248_;
  assign _0213_ = \engine.datapath.opening  ? 26'h0000000 : \engine.datapath.lane0.$signal ;
  assign _0222_ = $signed(_0213_) + $signed(\engine.datapath.lane0.coefficient_multiplier.p );
  assign _0233_ = $signed({ 1'h0, \engine.datapath.reserve  }) - $signed(\engine.datapath.lane0.eps$107.result );
  assign _0244_ = $signed(\engine.datapath.lane0.eps$107.result ) + $signed({ 1'h0, \engine.datapath.reserve  });
  assign _0249_ = \engine.datapath.lane0.below  ? { \engine.datapath.reserve_negative [7], \engine.datapath.reserve_negative [7], \engine.datapath.reserve_negative  } : \engine.datapath.lane0.result_d ;
  assign _0250_ = \engine.datapath.lane0.$signal$22  ? { 3'h0, \engine.datapath.reserve_late  } : _0249_;
  assign _0251_ = \engine.datapath.multiple [1] ? { \engine.datapath.lane0.clamped , 1'h0 } : 9'h000;
  assign _0252_ = \engine.datapath.multiple [0] ? { \engine.datapath.lane0.clamped [7], \engine.datapath.lane0.clamped  } : _0251_;
  assign _0214_ = ~ _0252_;
  assign _0215_ = \engine.datapath.multiple [1] ? { \engine.datapath.lane0.clamped , 1'h0 } : 9'h000;
  assign _0216_ = \engine.datapath.multiple [0] ? { \engine.datapath.lane0.clamped [7], \engine.datapath.lane0.clamped  } : _0215_;
  assign _0217_ = \engine.datapath.multiple [2] ? _0214_ : _0216_;
  assign _0218_ = $signed({ \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d_d_d_d_d , 1'h1 }) + $signed({ \engine.datapath.lane0.term , \engine.datapath.lane0.negative  });
  assign _0219_ = $signed(\engine.datapath.lane0.moved [7:0]) + $signed(\engine.datapath.lane0.result_d_d_d_d );
  assign _0220_ = | \engine.datapath.lane0.moved [9:7];
  assign _0221_ = & \engine.datapath.lane0.moved [9:7];
  assign _0223_ = ~ _0221_;
  assign _0224_ = _0220_ & _0223_;
  assign _0225_ = $signed(\engine.datapath.limit ) - $signed(\engine.datapath.lane0.total );
  assign _0226_ = $signed(\engine.datapath.lane0.total ) + $signed(\engine.datapath.limit );
  assign _0227_ = \engine.datapath.update  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0228_ = \engine.datapath.lane0.low  ? { \engine.datapath.limit_negative [7], \engine.datapath.limit_negative [7], \engine.datapath.limit_negative [7], \engine.datapath.limit_negative  } : \engine.datapath.lane0.total_d ;
  assign _0229_ = \engine.datapath.lane0.$signal$56  ? { \engine.datapath.limit_late [7], \engine.datapath.limit_late [7], \engine.datapath.limit_late [7], \engine.datapath.limit_late  } : _0228_;
  assign _0230_ = _0227_ ? _0229_ : { \engine.datapath.lane0.base_d [7], \engine.datapath.lane0.base_d [7], \engine.datapath.lane0.base_d [7], \engine.datapath.lane0.base_d  };
  assign _0231_ = \engine.datapath.update  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0232_ = \engine.datapath.update  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0234_ = _0232_ & \engine.datapath.lane0.zero_d_d_d_d_d_d ;
  assign _0235_ = \engine.datapath.update  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0236_ = \engine.datapath.lane0.$signal$56  | \engine.datapath.lane0.low ;
  assign _0237_ = _0235_ & _0236_;
  assign _0238_ = \engine.datapath.lane0.$signal_d_d_d_d_d  | \engine.datapath.lane0.below_d_d_d_d_d ;
  assign _0239_ = \engine.datapath.lane0.outside_d  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign \engine.datapath.lane0.a  = \engine.datapath.lane0.active_d  ? \engine.datapath.lane0.number_d  : 8'h00;
  assign \engine.datapath.lane0.a$100  = \engine.datapath.lane0.active_d  ? \engine.datapath.lane0.number_d  : 8'h00;
  always @(posedge clk)
    \engine.datapath.lane0.active_d  <= \engine.datapath.active ;
  always @(posedge clk)
    \engine.datapath.lane0.number_d  <= \engine.numbers__0 ;
  always @(posedge clk)
    \engine.datapath.lane0.$signal  <= _0240_;
  always @(posedge clk)
    \engine.datapath.lane0.moving$11  <= _0241_;
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d  <= \engine.datapath.lane0.active_d ;
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d_d  <= \engine.datapath.lane0.active_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d_d_d  <= \engine.datapath.lane0.active_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d_d_d_d  <= \engine.datapath.lane0.active_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d_d_d_d_d  <= \engine.datapath.lane0.active_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d_d_d_d_d_d  <= \engine.datapath.lane0.active_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.active_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.active_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.$signal$22  <= _0233_[10];
  always @(posedge clk)
    \engine.datapath.lane0.below  <= _0244_[10];
  always @(posedge clk)
    \engine.datapath.lane0.result_d  <= \engine.datapath.lane0.eps$107.result ;
  always @(posedge clk)
    \engine.datapath.lane0.clamped  <= _0250_[7:0];
  assign _0268_ = \engine.datapath.lane0.coefficient$109.sticky0  | _0267_;
  assign _0269_ = $signed({ \engine.datapath.lane0.coefficient$109.shifted1 [27:1], 1'h1 }) + $signed(3'h2);
  assign _0270_ = ~ \engine.datapath.lane0.coefficient$109.shifted1 [0];
  assign _0271_ = \engine.datapath.lane0.coefficient$109.shifted1 [1] & _0270_;
  assign _0272_ = ~ \engine.datapath.lane0.coefficient$109.sticky1 ;
  assign _0273_ = \engine.datapath.lane0.coefficient$109.middle  & _0272_;
  assign _0274_ = ~ _0273_;
  assign _0275_ = \engine.datapath.lane0.coefficient$109.total [1] & _0274_;
  assign _0276_ = | \engine.datapath.lane0.coefficient$109.total [27:10];
  assign _0277_ = & \engine.datapath.lane0.coefficient$109.total [27:10];
  assign _0278_ = ~ _0277_;
  assign _0279_ = _0276_ & _0278_;
  assign _0280_ = ~ \engine.datapath.lane0.coefficient$109.sticky1 ;
  assign _0281_ = \engine.datapath.lane0.coefficient$109.middle  & _0280_;
  assign _0282_ = ~ _0281_;
  assign _0284_ = \engine.datapath.lane0.coefficient$109.total [1] & _0282_;
  assign _0285_ = | { \engine.datapath.lane0.coefficient$109.total [27:2], _0284_ };
  assign _0286_ = ~ _0285_;
  assign _0287_ = \engine.datapath.lane0.coefficient$109.$signal$17  ? 10'h201 : 10'h1ff;
  assign _0288_ = \engine.datapath.lane0.coefficient$109.$signal  ? _0287_ : \engine.datapath.lane0.coefficient$109.kept ;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.shifted0  <= _0289_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.blocks0  <= { _0290_[2], _0283_, 1'h0 };
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.ways0  <= \engine.datapath.coefficient_coarse [1:0];
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.sticky0  <= _0257_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.coarse_d  <= \engine.datapath.coefficient_coarse ;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.shifted1  <= _0291_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.blocks1  <= { _0260_, _0259_, _0258_ };
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.ways1  <= \engine.datapath.lane0.coefficient$109.coarse_d [3:2];
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.sticky1  <= _0268_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.total  <= _0269_[28:1];
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.middle  <= _0271_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.kept  <= { \engine.datapath.lane0.coefficient$109.total [10:2], _0275_ };
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.$signal  <= _0279_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.$signal$17  <= \engine.datapath.lane0.coefficient$109.total [27];
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.zero  <= _0286_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.result  <= _0292_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.zero$20  <= _0293_;
  assign _0283_ = | \engine.datapath.lane0.$signal [1:0];
  assign _0290_[2] = | \engine.datapath.lane0.$signal [3:2];
  assign _0294_ = \engine.datapath.lane0.coefficient$109.ways0  > 1'h0;
  assign _0295_ = \engine.datapath.lane0.coefficient$109.blocks0 [0] & _0294_;
  assign _0253_ = \engine.datapath.lane0.coefficient$109.ways0  > 1'h1;
  assign _0254_ = \engine.datapath.lane0.coefficient$109.blocks0 [1] & _0253_;
  assign _0255_ = \engine.datapath.lane0.coefficient$109.ways0  > 2'h2;
  assign _0256_ = \engine.datapath.lane0.coefficient$109.blocks0 [2] & _0255_;
  assign _0257_ = | { _0256_, _0254_, _0295_ };
  assign _0258_ = | \engine.datapath.lane0.coefficient$109.shifted0 [7:0];
  assign _0259_ = | \engine.datapath.lane0.coefficient$109.shifted0 [15:8];
  assign _0260_ = | \engine.datapath.lane0.coefficient$109.shifted0 [23:16];
  assign _0261_ = \engine.datapath.lane0.coefficient$109.ways1  > 1'h0;
  assign _0262_ = \engine.datapath.lane0.coefficient$109.blocks1 [0] & _0261_;
  assign _0263_ = \engine.datapath.lane0.coefficient$109.ways1  > 1'h1;
  assign _0264_ = \engine.datapath.lane0.coefficient$109.blocks1 [1] & _0263_;
  assign _0265_ = \engine.datapath.lane0.coefficient$109.ways1  > 2'h2;
  assign _0266_ = \engine.datapath.lane0.coefficient$109.blocks1 [2] & _0265_;
  assign _0267_ = | { _0266_, _0264_, _0262_ };
  assign _0296_ = $signed(\engine.datapath.lane0.coefficient_multiplier.a_operand ) * $signed(\engine.datapath.lane0.coefficient_multiplier.b_operand );
  always @(posedge clk)
    \engine.datapath.lane0.coefficient_multiplier.a_operand  <= \engine.datapath.lane0.a$100 ;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient_multiplier.b_operand  <= \engine.datapath.coefficient ;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient_multiplier.product  <= _0296_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient_multiplier.p  <= _0297_;
  assign _0313_ = \engine.datapath.lane0.eps$107.sticky0  | _0312_;
  assign _0314_ = $signed({ \engine.datapath.lane0.eps$107.shifted1 [26:1], 1'h1 }) + $signed(3'h2);
  assign _0315_ = ~ \engine.datapath.lane0.eps$107.shifted1 [0];
  assign _0316_ = \engine.datapath.lane0.eps$107.shifted1 [1] & _0315_;
  assign _0317_ = ~ \engine.datapath.lane0.eps$107.sticky1 ;
  assign _0318_ = \engine.datapath.lane0.eps$107.middle  & _0317_;
  assign _0319_ = ~ _0318_;
  assign _0320_ = \engine.datapath.lane0.eps$107.total [1] & _0319_;
  assign _0321_ = | \engine.datapath.lane0.eps$107.total [26:10];
  assign _0322_ = & \engine.datapath.lane0.eps$107.total [26:10];
  assign _0323_ = ~ _0322_;
  assign _0324_ = _0321_ & _0323_;
  assign _0326_ = \engine.datapath.lane0.eps$107.$signal$17  ? 10'h201 : 10'h1ff;
  assign _0327_ = \engine.datapath.lane0.eps$107.$signal  ? _0326_ : \engine.datapath.lane0.eps$107.kept ;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.shifted0  <= _0328_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.blocks0  <= { _0329_[2], _0325_, 1'h0 };
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.ways0  <= \engine.datapath.eps_coarse [1:0];
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.sticky0  <= _0302_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.coarse_d  <= \engine.datapath.eps_coarse ;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.shifted1  <= _0330_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.blocks1  <= { _0305_, _0304_, _0303_ };
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.ways1  <= \engine.datapath.lane0.eps$107.coarse_d [3:2];
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.sticky1  <= _0313_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.total  <= _0314_[27:1];
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.middle  <= _0316_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.kept  <= { \engine.datapath.lane0.eps$107.total [10:2], _0320_ };
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.$signal  <= _0324_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.$signal$17  <= \engine.datapath.lane0.eps$107.total [26];
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.result  <= _0331_;
  assign _0325_ = | \engine.datapath.lane0.moving$11 [1:0];
  assign _0329_[2] = | \engine.datapath.lane0.moving$11 [3:2];
  assign _0332_ = \engine.datapath.lane0.eps$107.ways0  > 1'h0;
  assign _0333_ = \engine.datapath.lane0.eps$107.blocks0 [0] & _0332_;
  assign _0298_ = \engine.datapath.lane0.eps$107.ways0  > 1'h1;
  assign _0299_ = \engine.datapath.lane0.eps$107.blocks0 [1] & _0298_;
  assign _0300_ = \engine.datapath.lane0.eps$107.ways0  > 2'h2;
  assign _0301_ = \engine.datapath.lane0.eps$107.blocks0 [2] & _0300_;
  assign _0302_ = | { _0301_, _0299_, _0333_ };
  assign _0303_ = | \engine.datapath.lane0.eps$107.shifted0 [7:0];
  assign _0304_ = | \engine.datapath.lane0.eps$107.shifted0 [15:8];
  assign _0305_ = | \engine.datapath.lane0.eps$107.shifted0 [23:16];
  assign _0306_ = \engine.datapath.lane0.eps$107.ways1  > 1'h0;
  assign _0307_ = \engine.datapath.lane0.eps$107.blocks1 [0] & _0306_;
  assign _0308_ = \engine.datapath.lane0.eps$107.ways1  > 1'h1;
  assign _0309_ = \engine.datapath.lane0.eps$107.blocks1 [1] & _0308_;
  assign _0310_ = \engine.datapath.lane0.eps$107.ways1  > 2'h2;
  assign _0311_ = \engine.datapath.lane0.eps$107.blocks1 [2] & _0310_;
  assign _0312_ = | { _0311_, _0309_, _0307_ };
  assign _0334_ = $signed(\engine.datapath.lane0.eps_multiplier.a_operand ) * $signed(\engine.datapath.lane0.eps_multiplier.b_operand );
  always @(posedge clk)
    \engine.datapath.lane0.eps_multiplier.a_operand  <= \engine.datapath.lane0.a ;
  always @(posedge clk)
    \engine.datapath.lane0.eps_multiplier.b_operand  <= \engine.datapath.eps ;
  always @(posedge clk)
    \engine.datapath.lane0.eps_multiplier.product  <= _0334_;
  always @(posedge clk)
    \engine.datapath.lane0.eps_multiplier.p  <= _0335_;
  always @(posedge clk)
    \engine.datapath.lane1.term  <= _0340_;
  always @(posedge clk)
    \engine.datapath.lane1.negative  <= \engine.datapath.multiple [2];
  always @(posedge clk)
    \engine.datapath.lane1.weight_d  <= \engine.entry$169.payload [15:8];
  always @(posedge clk)
    \engine.datapath.lane1.weight_d_d  <= \engine.datapath.lane1.weight_d ;
  always @(posedge clk)
    \engine.datapath.lane1.weight_d_d_d  <= \engine.datapath.lane1.weight_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.weight_d_d_d_d  <= \engine.datapath.lane1.weight_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.weight_d_d_d_d_d  <= \engine.datapath.lane1.weight_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.weight_d_d_d_d_d_d  <= \engine.datapath.lane1.weight_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.weight_d_d_d_d_d_d_d  <= \engine.datapath.lane1.weight_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.weight_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.moved  <= _0341_[10:1];
  always @(posedge clk)
    \engine.datapath.lane1.result_d$48  <= \engine.datapath.lane1.coefficient$109.result ;
  always @(posedge clk)
    \engine.datapath.lane1.result_d_d  <= \engine.datapath.lane1.result_d$48 ;
  always @(posedge clk)
    \engine.datapath.lane1.result_d_d_d  <= \engine.datapath.lane1.result_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.result_d_d_d_d  <= \engine.datapath.lane1.result_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.total  <= _0342_;
  always @(posedge clk)
    \engine.datapath.lane1.base  <= \engine.datapath.lane1.moved [7:0];
  always @(posedge clk)
    \engine.datapath.lane1.outside  <= _0347_;
  always @(posedge clk)
    \engine.datapath.lane1.$signal$56  <= _0348_[11];
  always @(posedge clk)
    \engine.datapath.lane1.low  <= _0349_[11];
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.total_d  <= \engine.datapath.lane1.total ;
  always @(posedge clk)
    \engine.datapath.lane1.base_d  <= \engine.datapath.lane1.base ;
  always @(posedge clk)
    \engine.datapath.lane1.zero_d  <= \engine.datapath.lane1.coefficient$109.zero$20 ;
  always @(posedge clk)
    \engine.datapath.lane1.zero_d_d  <= \engine.datapath.lane1.zero_d ;
  always @(posedge clk)
    \engine.datapath.lane1.zero_d_d_d  <= \engine.datapath.lane1.zero_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.zero_d_d_d_d  <= \engine.datapath.lane1.zero_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.zero_d_d_d_d_d  <= \engine.datapath.lane1.zero_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.zero_d_d_d_d_d_d  <= \engine.datapath.lane1.zero_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.$signal_d  <= \engine.datapath.lane1.$signal$22 ;
  always @(posedge clk)
    \engine.datapath.lane1.$signal_d_d  <= \engine.datapath.lane1.$signal_d ;
  always @(posedge clk)
    \engine.datapath.lane1.$signal_d_d_d  <= \engine.datapath.lane1.$signal_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.$signal_d_d_d_d  <= \engine.datapath.lane1.$signal_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.$signal_d_d_d_d_d  <= \engine.datapath.lane1.$signal_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.below_d  <= \engine.datapath.lane1.below ;
  always @(posedge clk)
    \engine.datapath.lane1.below_d_d  <= \engine.datapath.lane1.below_d ;
  always @(posedge clk)
    \engine.datapath.lane1.below_d_d_d  <= \engine.datapath.lane1.below_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.below_d_d_d_d  <= \engine.datapath.lane1.below_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.below_d_d_d_d_d  <= \engine.datapath.lane1.below_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.outside_d  <= \engine.datapath.lane1.outside ;
  always @(posedge clk)
    \engine.datapath.lane1.result$85  <= _0365_;
  always @(posedge clk)
    \engine.datapath.lane1.updated  <= _0366_;
  always @(posedge clk)
    \engine.datapath.lane1.lost  <= _0368_;
  always @(posedge clk)
    \engine.datapath.lane1.saturated  <= _0369_;
  always @(posedge clk)
    \engine.datapath.lane1.overflow  <= _0370_;
  always @(posedge clk)
    \engine.datapath.lane1.wrapped  <= _0371_;
  assign _0336_ = \engine.datapath.opening  ? 26'h0000000 : \engine.datapath.lane1.$signal ;
  assign _0345_ = $signed(_0336_) + $signed(\engine.datapath.lane1.coefficient_multiplier.p );
  assign _0356_ = $signed({ 1'h0, \engine.datapath.reserve  }) - $signed(\engine.datapath.lane1.eps$107.result );
  assign _0367_ = $signed(\engine.datapath.lane1.eps$107.result ) + $signed({ 1'h0, \engine.datapath.reserve  });
  assign _0372_ = \engine.datapath.lane1.below  ? { \engine.datapath.reserve_negative [7], \engine.datapath.reserve_negative [7], \engine.datapath.reserve_negative  } : \engine.datapath.lane1.result_d ;
  assign _0373_ = \engine.datapath.lane1.$signal$22  ? { 3'h0, \engine.datapath.reserve_late  } : _0372_;
  assign _0374_ = \engine.datapath.multiple [1] ? { \engine.datapath.lane1.clamped , 1'h0 } : 9'h000;
  assign _0375_ = \engine.datapath.multiple [0] ? { \engine.datapath.lane1.clamped [7], \engine.datapath.lane1.clamped  } : _0374_;
  assign _0337_ = ~ _0375_;
  assign _0338_ = \engine.datapath.multiple [1] ? { \engine.datapath.lane1.clamped , 1'h0 } : 9'h000;
  assign _0339_ = \engine.datapath.multiple [0] ? { \engine.datapath.lane1.clamped [7], \engine.datapath.lane1.clamped  } : _0338_;
  assign _0340_ = \engine.datapath.multiple [2] ? _0337_ : _0339_;
  assign _0341_ = $signed({ \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d_d_d_d_d , 1'h1 }) + $signed({ \engine.datapath.lane1.term , \engine.datapath.lane1.negative  });
  assign _0342_ = $signed(\engine.datapath.lane1.moved [7:0]) + $signed(\engine.datapath.lane1.result_d_d_d_d );
  assign _0343_ = | \engine.datapath.lane1.moved [9:7];
  assign _0344_ = & \engine.datapath.lane1.moved [9:7];
  assign _0346_ = ~ _0344_;
  assign _0347_ = _0343_ & _0346_;
  assign _0348_ = $signed(\engine.datapath.limit ) - $signed(\engine.datapath.lane1.total );
  assign _0349_ = $signed(\engine.datapath.lane1.total ) + $signed(\engine.datapath.limit );
  assign _0350_ = \engine.datapath.update  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0351_ = \engine.datapath.lane1.low  ? { \engine.datapath.limit_negative [7], \engine.datapath.limit_negative [7], \engine.datapath.limit_negative [7], \engine.datapath.limit_negative  } : \engine.datapath.lane1.total_d ;
  assign _0352_ = \engine.datapath.lane1.$signal$56  ? { \engine.datapath.limit_late [7], \engine.datapath.limit_late [7], \engine.datapath.limit_late [7], \engine.datapath.limit_late  } : _0351_;
  assign _0353_ = _0350_ ? _0352_ : { \engine.datapath.lane1.base_d [7], \engine.datapath.lane1.base_d [7], \engine.datapath.lane1.base_d [7], \engine.datapath.lane1.base_d  };
  assign _0354_ = \engine.datapath.update  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0355_ = \engine.datapath.update  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0357_ = _0355_ & \engine.datapath.lane1.zero_d_d_d_d_d_d ;
  assign _0358_ = \engine.datapath.update  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0359_ = \engine.datapath.lane1.$signal$56  | \engine.datapath.lane1.low ;
  assign _0360_ = _0358_ & _0359_;
  assign _0361_ = \engine.datapath.lane1.$signal_d_d_d_d_d  | \engine.datapath.lane1.below_d_d_d_d_d ;
  assign _0362_ = \engine.datapath.lane1.outside_d  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign \engine.datapath.lane1.a  = \engine.datapath.lane1.active_d  ? \engine.datapath.lane1.number_d  : 8'h00;
  assign \engine.datapath.lane1.a$100  = \engine.datapath.lane1.active_d  ? \engine.datapath.lane1.number_d  : 8'h00;
  always @(posedge clk)
    \engine.datapath.lane1.active_d  <= \engine.datapath.active$64 ;
  always @(posedge clk)
    \engine.datapath.lane1.number_d  <= \engine.numbers__1 ;
  always @(posedge clk)
    \engine.datapath.lane1.$signal  <= _0363_;
  always @(posedge clk)
    \engine.datapath.lane1.moving$11  <= _0364_;
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d  <= \engine.datapath.lane1.active_d ;
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d_d  <= \engine.datapath.lane1.active_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d_d_d  <= \engine.datapath.lane1.active_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d_d_d_d  <= \engine.datapath.lane1.active_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d_d_d_d_d  <= \engine.datapath.lane1.active_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d_d_d_d_d_d  <= \engine.datapath.lane1.active_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.active_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.active_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.$signal$22  <= _0356_[10];
  always @(posedge clk)
    \engine.datapath.lane1.below  <= _0367_[10];
  always @(posedge clk)
    \engine.datapath.lane1.result_d  <= \engine.datapath.lane1.eps$107.result ;
  always @(posedge clk)
    \engine.datapath.lane1.clamped  <= _0373_[7:0];
  assign _0391_ = \engine.datapath.lane1.coefficient$109.sticky0  | _0390_;
  assign _0392_ = $signed({ \engine.datapath.lane1.coefficient$109.shifted1 [27:1], 1'h1 }) + $signed(3'h2);
  assign _0393_ = ~ \engine.datapath.lane1.coefficient$109.shifted1 [0];
  assign _0394_ = \engine.datapath.lane1.coefficient$109.shifted1 [1] & _0393_;
  assign _0395_ = ~ \engine.datapath.lane1.coefficient$109.sticky1 ;
  assign _0396_ = \engine.datapath.lane1.coefficient$109.middle  & _0395_;
  assign _0397_ = ~ _0396_;
  assign _0398_ = \engine.datapath.lane1.coefficient$109.total [1] & _0397_;
  assign _0399_ = | \engine.datapath.lane1.coefficient$109.total [27:10];
  assign _0400_ = & \engine.datapath.lane1.coefficient$109.total [27:10];
  assign _0401_ = ~ _0400_;
  assign _0402_ = _0399_ & _0401_;
  assign _0403_ = ~ \engine.datapath.lane1.coefficient$109.sticky1 ;
  assign _0404_ = \engine.datapath.lane1.coefficient$109.middle  & _0403_;
  assign _0405_ = ~ _0404_;
  assign _0407_ = \engine.datapath.lane1.coefficient$109.total [1] & _0405_;
  assign _0408_ = | { \engine.datapath.lane1.coefficient$109.total [27:2], _0407_ };
  assign _0409_ = ~ _0408_;
  assign _0410_ = \engine.datapath.lane1.coefficient$109.$signal$17  ? 10'h201 : 10'h1ff;
  assign _0411_ = \engine.datapath.lane1.coefficient$109.$signal  ? _0410_ : \engine.datapath.lane1.coefficient$109.kept ;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.shifted0  <= _0412_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.blocks0  <= { _0413_[2], _0406_, 1'h0 };
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.ways0  <= \engine.datapath.coefficient_coarse [1:0];
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.sticky0  <= _0380_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.coarse_d  <= \engine.datapath.coefficient_coarse ;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.shifted1  <= _0414_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.blocks1  <= { _0383_, _0382_, _0381_ };
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.ways1  <= \engine.datapath.lane1.coefficient$109.coarse_d [3:2];
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.sticky1  <= _0391_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.total  <= _0392_[28:1];
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.middle  <= _0394_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.kept  <= { \engine.datapath.lane1.coefficient$109.total [10:2], _0398_ };
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.$signal  <= _0402_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.$signal$17  <= \engine.datapath.lane1.coefficient$109.total [27];
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.zero  <= _0409_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.result  <= _0415_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.zero$20  <= _0416_;
  assign _0406_ = | \engine.datapath.lane1.$signal [1:0];
  assign _0413_[2] = | \engine.datapath.lane1.$signal [3:2];
  assign _0417_ = \engine.datapath.lane1.coefficient$109.ways0  > 1'h0;
  assign _0418_ = \engine.datapath.lane1.coefficient$109.blocks0 [0] & _0417_;
  assign _0376_ = \engine.datapath.lane1.coefficient$109.ways0  > 1'h1;
  assign _0377_ = \engine.datapath.lane1.coefficient$109.blocks0 [1] & _0376_;
  assign _0378_ = \engine.datapath.lane1.coefficient$109.ways0  > 2'h2;
  assign _0379_ = \engine.datapath.lane1.coefficient$109.blocks0 [2] & _0378_;
  assign _0380_ = | { _0379_, _0377_, _0418_ };
  assign _0381_ = | \engine.datapath.lane1.coefficient$109.shifted0 [7:0];
  assign _0382_ = | \engine.datapath.lane1.coefficient$109.shifted0 [15:8];
  assign _0383_ = | \engine.datapath.lane1.coefficient$109.shifted0 [23:16];
  assign _0384_ = \engine.datapath.lane1.coefficient$109.ways1  > 1'h0;
  assign _0385_ = \engine.datapath.lane1.coefficient$109.blocks1 [0] & _0384_;
  assign _0386_ = \engine.datapath.lane1.coefficient$109.ways1  > 1'h1;
  assign _0387_ = \engine.datapath.lane1.coefficient$109.blocks1 [1] & _0386_;
  assign _0388_ = \engine.datapath.lane1.coefficient$109.ways1  > 2'h2;
  assign _0389_ = \engine.datapath.lane1.coefficient$109.blocks1 [2] & _0388_;
  assign _0390_ = | { _0389_, _0387_, _0385_ };
  assign _0419_ = $signed(\engine.datapath.lane1.coefficient_multiplier.a_operand ) * $signed(\engine.datapath.lane1.coefficient_multiplier.b_operand );
  always @(posedge clk)
    \engine.datapath.lane1.coefficient_multiplier.a_operand  <= \engine.datapath.lane1.a$100 ;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient_multiplier.b_operand  <= \engine.datapath.coefficient ;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient_multiplier.product  <= _0419_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient_multiplier.p  <= _0420_;
  assign _0436_ = \engine.datapath.lane1.eps$107.sticky0  | _0435_;
  assign _0437_ = $signed({ \engine.datapath.lane1.eps$107.shifted1 [26:1], 1'h1 }) + $signed(3'h2);
  assign _0438_ = ~ \engine.datapath.lane1.eps$107.shifted1 [0];
  assign _0439_ = \engine.datapath.lane1.eps$107.shifted1 [1] & _0438_;
  assign _0440_ = ~ \engine.datapath.lane1.eps$107.sticky1 ;
  assign _0441_ = \engine.datapath.lane1.eps$107.middle  & _0440_;
  assign _0442_ = ~ _0441_;
  assign _0443_ = \engine.datapath.lane1.eps$107.total [1] & _0442_;
  assign _0444_ = | \engine.datapath.lane1.eps$107.total [26:10];
  assign _0445_ = & \engine.datapath.lane1.eps$107.total [26:10];
  assign _0446_ = ~ _0445_;
  assign _0447_ = _0444_ & _0446_;
  assign _0449_ = \engine.datapath.lane1.eps$107.$signal$17  ? 10'h201 : 10'h1ff;
  assign _0450_ = \engine.datapath.lane1.eps$107.$signal  ? _0449_ : \engine.datapath.lane1.eps$107.kept ;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.shifted0  <= _0451_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.blocks0  <= { _0452_[2], _0448_, 1'h0 };
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.ways0  <= \engine.datapath.eps_coarse [1:0];
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.sticky0  <= _0425_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.coarse_d  <= \engine.datapath.eps_coarse ;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.shifted1  <= _0453_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.blocks1  <= { _0428_, _0427_, _0426_ };
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.ways1  <= \engine.datapath.lane1.eps$107.coarse_d [3:2];
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.sticky1  <= _0436_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.total  <= _0437_[27:1];
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.middle  <= _0439_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.kept  <= { \engine.datapath.lane1.eps$107.total [10:2], _0443_ };
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.$signal  <= _0447_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.$signal$17  <= \engine.datapath.lane1.eps$107.total [26];
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.result  <= _0454_;
  assign _0448_ = | \engine.datapath.lane1.moving$11 [1:0];
  assign _0452_[2] = | \engine.datapath.lane1.moving$11 [3:2];
  assign _0455_ = \engine.datapath.lane1.eps$107.ways0  > 1'h0;
  assign _0456_ = \engine.datapath.lane1.eps$107.blocks0 [0] & _0455_;
  assign _0421_ = \engine.datapath.lane1.eps$107.ways0  > 1'h1;
  assign _0422_ = \engine.datapath.lane1.eps$107.blocks0 [1] & _0421_;
  assign _0423_ = \engine.datapath.lane1.eps$107.ways0  > 2'h2;
  assign _0424_ = \engine.datapath.lane1.eps$107.blocks0 [2] & _0423_;
  assign _0425_ = | { _0424_, _0422_, _0456_ };
  assign _0426_ = | \engine.datapath.lane1.eps$107.shifted0 [7:0];
  assign _0427_ = | \engine.datapath.lane1.eps$107.shifted0 [15:8];
  assign _0428_ = | \engine.datapath.lane1.eps$107.shifted0 [23:16];
  assign _0429_ = \engine.datapath.lane1.eps$107.ways1  > 1'h0;
  assign _0430_ = \engine.datapath.lane1.eps$107.blocks1 [0] & _0429_;
  assign _0431_ = \engine.datapath.lane1.eps$107.ways1  > 1'h1;
  assign _0432_ = \engine.datapath.lane1.eps$107.blocks1 [1] & _0431_;
  assign _0433_ = \engine.datapath.lane1.eps$107.ways1  > 2'h2;
  assign _0434_ = \engine.datapath.lane1.eps$107.blocks1 [2] & _0433_;
  assign _0435_ = | { _0434_, _0432_, _0430_ };
  assign _0457_ = $signed(\engine.datapath.lane1.eps_multiplier.a_operand ) * $signed(\engine.datapath.lane1.eps_multiplier.b_operand );
  always @(posedge clk)
    \engine.datapath.lane1.eps_multiplier.a_operand  <= \engine.datapath.lane1.a ;
  always @(posedge clk)
    \engine.datapath.lane1.eps_multiplier.b_operand  <= \engine.datapath.eps ;
  always @(posedge clk)
    \engine.datapath.lane1.eps_multiplier.product  <= _0457_;
  always @(posedge clk)
    \engine.datapath.lane1.eps_multiplier.p  <= _0458_;
  assign _0459_ = \engine.entry$169.$signature__addr  + \engine.entry$169.$signature__en ;
  assign _0470_ = \engine.entry$169.at_read0  + \engine.entry$169.pop_0 ;
  assign _0478_ = \engine.entry$169.$signal$11  + \engine.entry$169.$signal ;
  assign _0479_ = _0478_ - \engine.entry$169.pop_0 ;
  assign _0480_ = \engine.entry$169.$signal$12  + \engine.entry$169.arrived ;
  assign _0481_ = _0480_ - \engine.claim ;
  assign _0482_ = \engine.entry$169.$signal  & s_axis_tlast;
  assign _0483_ = \engine.entry$169.$signal$14  | _0482_;
  assign _0484_ = ~ \engine.entry$169.open ;
  assign _0460_ = _0483_ & _0484_;
  assign _0461_ = \engine.entry$169.$signal$11  <= 4'he;
  assign _0462_ = ~ \engine.entry$169.$signal$14 ;
  assign _0463_ = _0461_ & _0462_;
  assign _0464_ = \engine.entry$169.$signal  & s_axis_tlast;
  assign _0465_ = ~ _0464_;
  assign _0466_ = _0463_ & _0465_;
  assign \engine.entry$169.$signal  = s_axis_tvalid & s_axis_tready;
  assign \engine.entry$169.some  = | \engine.entry$169.$signal$12 ;
  assign _0467_ = \engine.entry$169.$signal$12  >= 2'h2;
  assign \engine.entry$169.some_next  = \engine.claim  ? _0467_ : \engine.entry$169.some ;
  always @(posedge clk)
    \engine.entry$169.pop_0  <= _0468_;
  always @(posedge clk)
    \engine.entry$169.$signature__en  <= _0469_;
  always @(posedge clk)
    \engine.entry$169.$signature__addr  <= _0471_;
  always @(posedge clk)
    \engine.entry$169.at_read0  <= _0472_;
  always @(posedge clk)
    \engine.entry$169.arrived  <= _0473_;
  always @(posedge clk)
    \engine.entry$169.$signature__data  <= { s_axis_tlast, s_axis_tkeep, s_axis_tdata };
  always @(posedge clk)
    \engine.entry$169.$signal$11  <= _0474_;
  always @(posedge clk)
    \engine.entry$169.$signal$12  <= _0475_;
  always @(posedge clk)
    \engine.entry$169.$signal$14  <= _0476_;
  always @(posedge clk)
    s_axis_tready <= _0477_;
  assign _0485_ = \engine.queue.$signature__addr  + \engine.queue.$signature__en ;
  assign _0490_ = \engine.queue.at_read0  + \engine.queue.$signal ;
  assign _0491_ = \engine.queue.$signal$7  + \engine.$signal$57 [1];
  assign _0492_ = _0491_ - \engine.queue.$signal ;
  assign _0493_ = | \engine.queue.$like ;
  assign \engine.queue.room  = \engine.queue.$signal$7  <= 5'h1c;
  assign \engine.queue.$signal  = m_axis_tready & m_axis_tvalid;
  assign \engine.empty  = ! \engine.queue.$signal$7 ;
  assign _0494_ = \engine.queue.$signal$9  + \engine.queue.$signature__en ;
  assign { _0495_[7:6], \engine.queue.$like  } = _0494_ - \engine.queue.$signal ;
  always @(posedge clk)
    \engine.queue.$signature__en  <= _0496_;
  always @(posedge clk)
    \engine.queue.$signature__addr  <= _0497_;
  always @(posedge clk)
    \engine.queue.at_read0  <= _0486_;
  always @(posedge clk)
    \engine.queue.$signal$7  <= _0487_;
  always @(posedge clk)
    \engine.queue.$signal$9  <= _0488_;
  always @(posedge clk)
    m_axis_tvalid <= _0489_;
  assign _0502_ = _0501_ | \engine.segments.end ;
  assign \engine.segments.$signal  = _0500_ & _0502_;
  assign \engine.final  = \engine.segments.left [33] & \engine.segments.$signal$20 ;
  assign \engine.segments.shared  = \engine.segments.left [33] & \engine.segments.sharing ;
  assign _0503_ = ~ \engine.segments.end ;
  assign _0504_ = \engine.segments.ready  & _0503_;
  assign _0505_ = _0504_ | \engine.segments.$signal ;
  assign _0506_ = ~ \engine.checks.good ;
  assign \engine.ready_next  = _0505_ & _0506_;
  assign \engine.mask  = \engine.segments.$signal$27  & \engine.segments.tail ;
  assign _0507_ = | \engine.segments.phase ;
  assign _0508_ = \engine.segments.phase  != 4'h8;
  assign _0510_ = _0507_ & _0508_;
  assign _0511_ = \engine.segments.phase  + 1'h1;
  assign _0512_ = \engine.segments.at  == \engine.checks.sweep [72:70];
  assign _0513_ = ~ \engine.segments.$signal$32 ;
  assign _0514_ = \engine.segments.joined  & _0513_;
  assign _0515_ = \engine.segments.entry$11 [31:0] + \engine.segments.entry$11 [48];
  assign _0516_ = 2'h3 << \engine.segments.entry$11 [48];
  assign _0517_ = $signed(\engine.segments.following_end ) - $signed(3'h3);
  assign _0518_ = \engine.segments.phase  == 2'h3;
  assign _0520_ = $signed(\engine.checks.sweep [37:22]) + $signed(\engine.segments.entry$11 [39:32]);
  assign _0521_ = \engine.segments.phase  == 3'h4;
  assign _0522_ = $signed(1'h0) - $signed(\engine.segments.eps_exponent );
  assign _0523_ = \engine.segments.phase  == 3'h5;
  assign _0524_ = $signed(\engine.segments.eps_right ) > $signed(6'h1c);
  assign _0525_ = \engine.segments.phase  == 3'h6;
  assign _0526_ = \engine.segments.eps_beyond  ? 18'h0001c : \engine.segments.eps_right ;
  assign _0527_ = \engine.segments.eps_right [17] ? 18'h00000 : _0526_;
  assign _0528_ = \engine.segments.phase  == 3'h7;
  assign _0529_ = - \engine.segments.eps_shift ;
  assign _0531_ = $signed(\engine.checks.sweep [21:6]) << _0529_[0];
  assign _0532_ = \engine.segments.eps_shift  + 1'h1;
  assign _0533_ = \engine.segments.phase  == 2'h3;
  assign _0534_ = $signed(\engine.checks.sweep [69:54]) + $signed(\engine.segments.entry$11 [39:32]);
  assign _0535_ = \engine.segments.phase  == 3'h4;
  assign _0536_ = $signed(1'h0) - $signed(\engine.segments.coefficient_exponent );
  assign _0537_ = \engine.segments.phase  == 3'h5;
  assign _0538_ = $signed(\engine.segments.coefficient_right ) > $signed(6'h1c);
  assign _0539_ = \engine.segments.phase  == 3'h6;
  assign _0541_ = \engine.segments.coefficient_beyond  ? 18'h0001c : \engine.segments.coefficient_right ;
  assign _0542_ = \engine.segments.coefficient_right [17] ? 18'h00000 : _0541_;
  assign _0543_ = \engine.segments.phase  == 3'h7;
  assign _0544_ = - \engine.segments.coefficient_shift ;
  assign _0545_ = \engine.checks.sweep [1] << _0544_[0];
  assign _0546_ = \engine.segments.coefficient_shift  + 1'h1;
  assign _0547_ = $signed(\engine.segments.left ) - $signed(3'h2);
  assign _0548_ = \engine.segments.$signal$33  + 1'h1;
  assign _0549_ = \engine.segments.$signal$33  + 2'h2;
  assign _0551_ = \engine.segments.$signal$32  ? 4'h0 : 4'h1;
  always @(posedge clk)
    \engine.segments.phase  <= _0552_;
  always @(posedge clk)
    \engine.segments.joined  <= _0553_;
  always @(posedge clk)
    \engine.segments.$signal$32  <= _0554_;
  always @(posedge clk)
    \engine.segments.at  <= _0555_;
  always @(posedge clk)
    \engine.segments.entry$11  <= _0556_;
  always @(posedge clk)
    \engine.segments.following_end  <= _0557_;
  always @(posedge clk)
    \engine.segments.following_head  <= _0558_;
  always @(posedge clk)
    \engine.segments.following_left  <= _0559_;
  always @(posedge clk)
    \engine.segments.following  <= _0560_;
  always @(posedge clk)
    \engine.segments.eps_exponent  <= _0561_;
  always @(posedge clk)
    \engine.segments.eps_right  <= _0562_;
  always @(posedge clk)
    \engine.segments.eps_beyond  <= _0563_;
  always @(posedge clk)
    \engine.segments.eps_shift  <= _0564_;
  always @(posedge clk)
    \engine.segments.coefficient_exponent  <= _0565_;
  always @(posedge clk)
    \engine.segments.coefficient_right  <= _0566_;
  always @(posedge clk)
    \engine.segments.coefficient_beyond  <= _0567_;
  always @(posedge clk)
    \engine.segments.coefficient_shift  <= _0568_;
  always @(posedge clk)
    \engine.segments.ready  <= _0569_;
  always @(posedge clk)
    \engine.segments.left  <= _0570_;
  always @(posedge clk)
    \engine.segments.$signal$27  <= _0572_;
  always @(posedge clk)
    \engine.segments.hold  <= _0573_;
  always @(posedge clk)
    \engine.segments.$signal$20  <= _0574_;
  always @(posedge clk)
    \engine.segments.sharing  <= _0575_;
  always @(posedge clk)
    \engine.segments.$signal$33  <= _0576_;
  always @(posedge clk)
    \engine.segments.swapped  <= _0577_;
  always @(posedge clk)
    \engine.segments.side  <= _0578_;
  assign _0498_ = \engine.segments.phase  == 3'h6;
  assign _0509_ = | \engine.checks.sweep [21:6];
  assign _0519_ = \engine.segments.eps_right [17] & _0509_;
  assign _0530_ = ~ \engine.segments.entry$11 [40];
  assign _0540_ = _0519_ & _0530_;
  assign _0550_ = \engine.segments.phase  == 3'h6;
  assign _0571_ = \engine.segments.coefficient_right [17] & \engine.checks.sweep [1];
  assign _0579_ = ~ \engine.segments.entry$11 [40];
  assign _0499_ = _0571_ & _0579_;
  assign \engine.segments.end  = \engine.segments.step  & \engine.segments.left [33];
  assign _0500_ = \engine.segments.phase  == 4'h8;
  assign _0501_ = ~ \engine.segments.ready ;
  assign _0580_ = \engine.checks.sweep [1] ? 1'h0 : \engine.checks.sweep [74];
  assign _0590_ = ~ \engine.checks.sweep [1];
  assign _0594_ = ! \engine.checks.sweep [73];
  assign _0595_ = _0590_ | _0594_;
  assign _0596_ = \engine.$signal$41  & \engine.terms.last ;
  assign _0597_ = \engine.checks.sweep [1] ? 1'h0 : \engine.checks.sweep [74];
  assign _0598_ = ~ \engine.checks.sweep [1];
  assign _0599_ = ! \engine.checks.sweep [73];
  assign _0600_ = _0598_ | _0599_;
  assign _0581_ = \engine.terms.following  == \engine.terms.$like$4 ;
  assign { _0583_[1], \engine.terms.following  } = \engine.terms.term  + 1'h1;
  assign \engine.opening$126  = \engine.terms.term  == \engine.terms.$like ;
  assign _0584_ = \engine.terms.term  == \engine.checks.sweep [74];
  assign _0585_ = \engine.checks.sweep [1:0] == 2'h2;
  assign \engine.moving$128  = _0584_ | _0585_;
  assign \engine.coefficient  = \engine.segments.side [22] ? { \engine.terms.mantissa , 1'h0 } : { \engine.terms.mantissa [15], \engine.terms.mantissa  };
  always @(posedge clk)
    \engine.terms.$like  <= _0586_;
  always @(posedge clk)
    \engine.terms.$like$4  <= _0587_;
  always @(posedge clk)
    \engine.terms.only  <= _0588_;
  always @(posedge clk)
    \engine.terms.term  <= _0589_;
  always @(posedge clk)
    \engine.terms.last  <= _0591_;
  always @(posedge clk)
    \engine.terms.$like$11  <= _0592_;
  always @(posedge clk)
    \engine.terms.mantissa  <= _0593_;
  always @(posedge clk)
    \regs.term_index  <= _0996_;
  always @(posedge clk)
    \regs.term_written  <= _0997_;
  assign _0809_ = ! \regs.slave.read_address ;
  assign _1007_ = \regs.slave.read_address  == 1'h1;
  assign _1028_ = \regs.slave.read_address  == 2'h2;
  assign _0619_ = \regs.slave.read_address  == 2'h3;
  assign _0650_ = \regs.slave.read_address  == 3'h4;
  assign _0681_ = \regs.slave.read_address  == 3'h5;
  assign _0692_ = \regs.slave.write_address  == 3'h6;
  assign \regs.chosen [6] = \regs.slave.write  & _0692_;
  assign _0713_ = \regs.slave.write_address  == 3'h6;
  assign _0724_ = \regs.slave.read_address  == 3'h6;
  assign _0755_ = \regs.slave.read_address  == 3'h7;
  assign _0766_ = \regs.slave.write_address  == 4'h8;
  assign \regs.chosen [8] = \regs.slave.write  & _0766_;
  assign _0787_ = \regs.slave.write_address  == 4'h8;
  assign _0798_ = \regs.slave.read_address  == 4'h8;
  assign _0810_ = \regs.slave.write_address  == 4'h9;
  assign \regs.chosen [9] = \regs.slave.write  & _0810_;
  assign _0831_ = \regs.slave.write_address  == 4'h9;
  assign _0842_ = \regs.slave.read_address  == 4'h9;
  assign _0853_ = \regs.slave.write_address  == 4'ha;
  assign \regs.chosen [10] = \regs.slave.write  & _0853_;
  assign _0874_ = \regs.slave.write_address  == 4'ha;
  assign _0885_ = \regs.slave.read_address  == 4'ha;
  assign _0916_ = \regs.slave.read_address  == 4'hb;
  assign _0927_ = \regs.slave.write_address  == 4'hc;
  assign \regs.chosen [12] = \regs.slave.write  & _0927_;
  assign _0948_ = \regs.slave.write_address  == 4'hc;
  assign _0959_ = \regs.slave.read_address  == 4'hc;
  assign _0970_ = \regs.slave.write_address  == 4'hd;
  assign \regs.chosen [13] = \regs.slave.write  & _0970_;
  assign _0991_ = \regs.slave.write_address  == 4'hd;
  assign _0998_ = \regs.slave.read_address  == 4'hd;
  assign _0999_ = \regs.slave.write_address  == 4'he;
  assign \regs.chosen [14] = \regs.slave.write  & _0999_;
  assign _1000_ = \regs.slave.write_address  == 4'he;
  assign _1001_ = \regs.slave.read_address  == 4'he;
  assign _1002_ = \regs.slave.write_address  == 4'hf;
  assign \regs.chosen [15] = \regs.slave.write  & _1002_;
  assign _1003_ = \regs.slave.write_address  == 4'hf;
  assign _1004_ = \regs.slave.read_address  == 4'hf;
  assign _1005_ = \regs.slave.write_address  == 5'h10;
  assign \regs.chosen [16] = \regs.slave.write  & _1005_;
  assign _1006_ = \regs.slave.write_address  == 5'h10;
  assign _1008_ = \regs.slave.read_address  == 5'h10;
  assign _1009_ = \regs.slave.write_address  == 5'h11;
  assign \regs.chosen [17] = \regs.slave.write  & _1009_;
  assign _1010_ = \regs.slave.write_address  == 5'h11;
  assign _1011_ = \regs.slave.read_address  == 5'h11;
  assign _1012_ = \regs.slave.write_address  == 5'h12;
  assign \regs.chosen [18] = \regs.slave.write  & _1012_;
  assign _1013_ = \regs.slave.write_address  == 5'h12;
  assign _1014_ = \regs.slave.read_address  == 5'h12;
  assign _1015_ = \regs.slave.write_address  == 5'h13;
  assign \regs.chosen [19] = \regs.slave.write  & _1015_;
  assign _1016_ = \regs.slave.write_address  == 5'h13;
  assign _1017_ = \regs.slave.read_address  == 5'h13;
  assign _1018_ = \regs.slave.write_address  == 5'h14;
  assign \regs.chosen [20] = \regs.slave.write  & _1018_;
  assign _1019_ = \regs.slave.write_address  == 5'h14;
  assign _1020_ = \regs.slave.read_address  == 5'h14;
  assign _1021_ = \regs.slave.write_address  == 5'h15;
  assign \regs.chosen [21] = \regs.slave.write  & _1021_;
  assign _1022_ = \regs.slave.write_address  == 5'h15;
  assign _1023_ = \regs.slave.read_address  == 5'h15;
  assign _1024_ = \regs.slave.write_address  == 5'h16;
  assign \regs.chosen [22] = \regs.slave.write  & _1024_;
  assign _1025_ = \regs.slave.write_address  == 5'h16;
  assign _1026_ = \regs.slave.read_address  == 5'h16;
  assign _1027_ = \regs.slave.read_address  == 5'h17;
  assign _1029_ = \regs.slave.read_address  == 5'h18;
  assign _1030_ = \regs.slave.read_address  == 5'h19;
  assign _1031_ = \regs.slave.read_address  == 5'h1a;
  assign _1032_ = \regs.slave.write_address  == 5'h1b;
  assign \regs.chosen [27] = \regs.slave.write  & _1032_;
  assign _1033_ = \regs.slave.write_address  == 5'h1b;
  assign _0601_ = \regs.slave.read_address  == 5'h1b;
  assign _0602_ = \regs.slave.read_address  == 5'h1c;
  assign _0603_ = \regs.chosen [6] & \regs.slave.strobe [0];
  assign _0604_ = \regs.chosen [6] & \regs.slave.strobe [0];
  assign _0605_ = \regs.chosen [6] & \regs.slave.strobe [0];
  assign _0606_ = \regs.chosen [8] & \regs.slave.strobe [0];
  assign _0607_ = \regs.chosen [8] & \regs.slave.strobe [0];
  assign _0608_ = \regs.chosen [9] & \regs.slave.strobe [0];
  assign _0609_ = \regs.chosen [9] & \regs.slave.strobe [0];
  assign _0610_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0611_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0612_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0613_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0614_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0615_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0616_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0617_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0618_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0620_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0621_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0622_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0623_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0624_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0625_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0626_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0627_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0628_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0629_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0630_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0631_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0632_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0633_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0634_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0635_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0636_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0637_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0638_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0639_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0640_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0641_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0642_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0643_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0644_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0645_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0646_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0647_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0648_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0649_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0651_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0652_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0653_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0654_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0655_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0656_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0657_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0658_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0659_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0660_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0661_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0662_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0663_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0664_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0665_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0666_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0667_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0668_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0669_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0670_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0671_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0672_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0673_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0674_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0675_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0676_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0677_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0678_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0679_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0680_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0682_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0683_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0684_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0685_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0686_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0687_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0688_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0689_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0690_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0691_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0693_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0694_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0695_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0696_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0697_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0698_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0699_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0700_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0701_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0702_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0703_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0704_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0705_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0706_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0707_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0708_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0709_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0710_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0711_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0712_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0714_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0715_ = \regs.chosen [15] & \regs.slave.strobe [1];
  assign _0716_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0717_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0718_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0719_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0720_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0721_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0722_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0723_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0725_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0726_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0727_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0728_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0729_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0730_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0731_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0732_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0733_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0734_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0735_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0736_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0737_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0738_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0739_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0740_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0741_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0742_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0743_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0744_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0745_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0746_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0747_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0748_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0749_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0750_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0751_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0752_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0753_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0754_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0756_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0757_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0758_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0759_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0760_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0761_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0762_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0763_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0764_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0765_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0767_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0768_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0769_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0770_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0771_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0772_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0773_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0774_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0775_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0776_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0777_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0778_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0779_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0780_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0781_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0782_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0783_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0784_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0785_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0786_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0788_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0789_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0790_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0791_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0792_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0793_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0794_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0795_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0796_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0797_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0799_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0800_ = \regs.chosen [18] & \regs.slave.strobe [2];
  assign _0801_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0802_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0803_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0804_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0805_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0806_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0807_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0808_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0811_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0812_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0813_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0814_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0815_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0816_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0817_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0818_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0819_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0820_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0821_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0822_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0823_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0824_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0825_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0826_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0827_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0828_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0829_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0830_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0832_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0833_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0834_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0835_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0836_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0837_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0838_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0839_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0840_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0841_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0843_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0844_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0845_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0846_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0847_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0848_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0849_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0850_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0851_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0852_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0854_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0855_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0856_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0857_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0858_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0859_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0860_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0861_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0862_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0863_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0864_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0865_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0866_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0867_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0868_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0869_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0870_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0871_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0872_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0873_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0875_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0876_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0877_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0878_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0879_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0880_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0881_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0882_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0883_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0884_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0886_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0887_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0888_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0889_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0890_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0891_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0892_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0893_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0894_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0895_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0896_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0897_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0898_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0899_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0900_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0901_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0902_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0903_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0904_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0905_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0906_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0907_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0908_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0909_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0910_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0911_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0912_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0913_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0914_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0915_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0917_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0918_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0919_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0920_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0921_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0922_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0923_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0924_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0925_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0926_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0928_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0929_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0930_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0931_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0932_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0933_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0934_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0935_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0936_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0937_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0938_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0939_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0940_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0941_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0942_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0943_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0944_ = \regs.chosen [27] & \regs.slave.strobe [2];
  always @(posedge clk)
    \regs.control_start  <= _0945_;
  always @(posedge clk)
    \regs.control_abort  <= _0946_;
  always @(posedge clk)
    \regs.control_clear  <= _0947_;
  always @(posedge clk)
    \regs.interrupt_done  <= _0949_;
  always @(posedge clk)
    \regs.interrupt_error  <= _0950_;
  always @(posedge clk)
    \regs.interrupt_enable_done  <= _0951_;
  always @(posedge clk)
    \regs.interrupt_enable_error  <= _0952_;
  always @(posedge clk)
    \regs.error_start_busy  <= _0953_;
  always @(posedge clk)
    \regs.error_config  <= _0954_;
  always @(posedge clk)
    \regs.error_coefficient  <= _0955_;
  always @(posedge clk)
    \regs.error_range  <= _0956_;
  always @(posedge clk)
    \regs.error_short  <= _0957_;
  always @(posedge clk)
    \regs.error_long  <= _0958_;
  always @(posedge clk)
    \regs.error_keep  <= _0960_;
  always @(posedge clk)
    \regs.error_source  <= _0961_;
  always @(posedge clk)
    \regs.error_busy_write  <= _0962_;
  always @(posedge clk)
    \regs.error_command  <= _0963_;
  always @(posedge clk)
    \regs.error_overrun  <= _0964_;
  always @(posedge clk)
    \regs.error_segment  <= _0965_;
  always @(posedge clk)
    \regs.error_source_fault  <= _0966_;
  always @(posedge clk)
    \regs.mode_mode  <= _0967_;
  always @(posedge clk)
    \regs.mode_multiple  <= _0968_;
  always @(posedge clk)
    \regs.mode_stochastic  <= _0969_;
  always @(posedge clk)
    \regs.mode_rewind  <= _0971_;
  always @(posedge clk)
    \regs.mode_terms  <= _0972_;
  always @(posedge clk)
    \regs.mode_source  <= _0973_;
  always @(posedge clk)
    \regs.eps_mantissa  <= _0974_;
  always @(posedge clk)
    \regs.eps_exponent  <= _0975_;
  always @(posedge clk)
    \regs.coefficient_mantissa  <= _0976_;
  always @(posedge clk)
    \regs.coefficient_exponent  <= _0977_;
  always @(posedge clk)
    \regs.segments_count  <= _0978_;
  always @(posedge clk)
    \regs.segment_length_length  <= _0979_;
  always @(posedge clk)
    \regs.segment_reserve_reserve  <= _0980_;
  always @(posedge clk)
    \regs.segment_commit_index  <= _0981_;
  always @(posedge clk)
    \regs.segment_commit_fraction  <= _0982_;
  always @(posedge clk)
    \regs.segment_commit_hold  <= _0983_;
  always @(posedge clk)
    \regs.segment_commit_lane  <= _0984_;
  always @(posedge clk)
    \regs.segment_commit_written  <= _0985_;
  always @(posedge clk)
    \regs.argument_value  <= _0986_;
  always @(posedge clk)
    command_op <= _0987_;
  always @(posedge clk)
    \regs.command_dither  <= _0988_;
  always @(posedge clk)
    \regs.command_source  <= _0989_;
  always @(posedge clk)
    \regs.command_written  <= _0990_;
  always @(posedge clk)
    \regs.load_high_word  <= _0992_;
  always @(posedge clk)
    \regs.load_low_word  <= _0993_;
  always @(posedge clk)
    \regs.load_low_written  <= _0994_;
  always @(posedge clk)
    \regs.term_mantissa  <= _0995_;
  assign s_axi_awready = ~ \regs.slave.$signal ;
  assign s_axi_wready = ~ \regs.slave.$signal$3 ;
  assign s_axi_arready = ~ \regs.slave.read_full ;
  assign _1034_ = \regs.slave.$signal  & \regs.slave.$signal$3 ;
  assign _1045_ = ~ s_axi_bvalid;
  assign \regs.slave.write  = _1034_ & _1045_;
  assign _1047_ = ~ s_axi_rvalid;
  assign \regs.slave.read  = \regs.slave.read_full  & _1047_;
  assign _1048_ = s_axi_awvalid & s_axi_awready;
  assign _1049_ = s_axi_wvalid & s_axi_wready;
  assign _1050_ = s_axi_bvalid & s_axi_bready;
  assign _1051_ = s_axi_arvalid & s_axi_arready;
  assign _1052_ = s_axi_rvalid & s_axi_rready;
  always @(posedge clk)
    \regs.slave.$signal  <= _1053_;
  always @(posedge clk)
    \regs.slave.write_address  <= _1035_;
  always @(posedge clk)
    \regs.slave.$signal$3  <= _1036_;
  always @(posedge clk)
    \regs.slave.data  <= _1037_;
  always @(posedge clk)
    \regs.slave.strobe  <= _1038_;
  always @(posedge clk)
    s_axi_bvalid <= _1039_;
  always @(posedge clk)
    s_axi_bresp <= _1040_;
  always @(posedge clk)
    \regs.slave.read_full  <= _1041_;
  always @(posedge clk)
    \regs.slave.read_address  <= _1042_;
  always @(posedge clk)
    s_axi_rvalid <= _1043_;
  always @(posedge clk)
    s_axi_rdata <= _1044_;
  always @(posedge clk)
    s_axi_rresp <= _1046_;
  always @(posedge clk)
    \source.mark  <= _1056_;
  always @(posedge clk)
    \source.feeding  <= _1054_;
  always @(posedge clk)
    \source.marked  <= _1055_;
  assign _1057_ = ~ cmd__valid;
  assign out__valid = \source.control.$signal$9  & _1057_;
  assign _1094_ = out__valid & out__ready;
  assign \source.control.step  = _1094_ | \source.control.$signal$13 ;
  assign _1105_ = ~ \source.control.skip.zero ;
  assign \source.control.down  = \source.control.$signal [7] & _1105_;
  assign \source.control.$signal$26  = \source.control.loader.complete  | \source.control.$signal$28 ;
  assign \source.control.$signal$29  = \source.control.loader.final  | \source.control.$signal$31 ;
  assign _1116_ = \source.control.$signal$26  | \source.control.down ;
  assign \source.control.moving  = _1116_ | \source.control.$signal [8];
  assign _1123_ = \source.control.allowed0  & out__ready;
  assign _1131_ = ~ cmd__valid;
  assign _1141_ = _1123_ & _1131_;
  assign \source.control.go  = \source.control.forced0  | _1141_;
  assign _1149_ = ! \source.control.$signal$37 ;
  assign \source.control.$signal$36  = \source.control.$signal [2] & _1149_;
  assign \source.control.$signal$38  = \source.control.$signal [2] & \source.control.$signal$39 ;
  assign _1156_ = \source.control.$signal$37  == 2'h2;
  assign \source.control.rewinding  = \source.control.$signal$38  & _1156_;
  assign _1058_ = \source.control.$signal$37  == 1'h1;
  assign _1068_ = \source.control.$signal$38  & _1058_;
  assign \source.control.marked  = _1068_ | \source.control.done ;
  assign _1077_ = \source.control.$signal [5] | \source.control.$signal [8];
  assign _1091_ = ~ \source.control.$signal$45 [0];
  assign _1092_ = \source.control.$signal$45 [1] ^ _1091_;
  assign _1093_ = \source.control.$signal$45  == 2'h2;
  assign _1095_ = \source.control.$signal [1] & \source.control.$signal$39 ;
  assign _1096_ = ~ cmd__valid;
  assign _1097_ = _1095_ & _1096_;
  assign _1098_ = \source.control.$signal [5] & \source.control.last ;
  assign _1099_ = \source.control.step  | \source.control.feed ;
  assign _1100_ = \source.control.$signal$28  ? { \source.back [7], \source.back$35 [6:0] } : \source.control.loader.packed ;
  assign _1101_ = \source.control.$signal [1] & \source.control.$signal$39 ;
  assign _1102_ = ~ cmd__valid;
  assign _1103_ = _1101_ & _1102_;
  assign _1104_ = _1103_ & \source.control.awake0 ;
  assign _1106_ = \source.control.moving  & \source.control.awake0 ;
  assign _1107_ = \source.control.$signal$37  == 2'h2;
  assign _1108_ = \source.control.$signal$38  & _1107_;
  assign _1109_ = \source.control.$signal$36  | _1108_;
  assign _1110_ = ~ \source.control.$signal$39 ;
  assign _1111_ = \source.control.$signal [2] & _1110_;
  assign _1112_ = | \source.control.$signal$37 ;
  assign _1113_ = _1111_ & _1112_;
  assign _1114_ = ~ \source.control.awake0 ;
  assign _1115_ = \source.control.$signal [0] & _1114_;
  assign _1117_ = ~ cmd__valid;
  assign _1118_ = \source.control.$signal [1] & _1117_;
  assign _1119_ = \source.control.$signal [11] | _1118_;
  assign _1120_ = \source.control.$signal [1] & cmd__valid;
  assign _1121_ = ~ \source.control.ended ;
  assign _1122_ = \source.control.$signal [3] & _1121_;
  assign _1124_ = _1122_ | \source.control.$signal$36 ;
  assign _1125_ = ~ \source.control.rewound ;
  assign _1126_ = \source.control.$signal [4] & _1125_;
  assign _1127_ = \source.control.$signal$37  == 2'h2;
  assign _1128_ = \source.control.$signal$38  & _1127_;
  assign _1129_ = _1126_ | _1128_;
  assign _1130_ = \source.control.$signal [4] & \source.control.rewound ;
  assign _1132_ = ~ \source.control.last ;
  assign _1133_ = \source.control.$signal [5] & _1132_;
  assign _1134_ = _1130_ | _1133_;
  assign _1135_ = ~ \source.control.counted ;
  assign _1136_ = \source.control.$signal [6] & _1135_;
  assign _1137_ = \source.control.$signal$37  == 2'h3;
  assign _1138_ = \source.control.$signal$38  & _1137_;
  assign _1139_ = _1136_ | _1138_;
  assign _1140_ = \source.control.$signal [6] & \source.control.counted ;
  assign _1142_ = \source.control.skip.last  | \source.control.skip.zero ;
  assign _1143_ = ~ _1142_;
  assign _1144_ = \source.control.$signal [7] & _1143_;
  assign _1145_ = _1140_ | _1144_;
  assign _1146_ = ~ \source.control.last ;
  assign _1147_ = \source.control.$signal [8] & _1146_;
  assign _1148_ = \source.control.$signal [3] & \source.control.ended ;
  assign _1150_ = \source.control.$signal [5] & \source.control.last ;
  assign _1151_ = _1148_ | _1150_;
  assign _1152_ = ~ \source.control.done ;
  assign _1153_ = \source.control.$signal [9] & _1152_;
  assign _1154_ = _1151_ | _1153_;
  assign _1155_ = \source.control.$signal [0] & \source.control.awake0 ;
  assign _1157_ = \source.control.skip.last  | \source.control.skip.zero ;
  assign _1158_ = \source.control.$signal [7] & _1157_;
  assign _1159_ = _1155_ | _1158_;
  assign _1160_ = \source.control.$signal [8] & \source.control.last ;
  assign _1161_ = _1159_ | _1160_;
  assign _1162_ = \source.control.$signal [9] & \source.control.done ;
  assign _1163_ = _1161_ | _1162_;
  assign _1059_ = _1163_ | \source.control.$signal [10];
  assign _1060_ = ~ \source.control.$signal$39 ;
  assign _1061_ = \source.control.$signal [2] & _1060_;
  assign _1062_ = | \source.control.$signal$37 ;
  assign _1063_ = _1061_ & _1062_;
  assign _1064_ = \source.control.$signal$37  == 1'h1;
  assign _1065_ = \source.control.$signal$38  & _1064_;
  assign _1066_ = _1063_ | _1065_;
  assign _1067_ = _1059_ | _1066_;
  always @(posedge clk)
    \source.control.$signal$45  <= _1069_;
  always @(posedge clk)
    \source.control.last  <= _1070_;
  always @(posedge clk)
    \source.control.$signal$9  <= _1071_;
  always @(posedge clk)
    \source.control.$signal$28  <= _1072_;
  always @(posedge clk)
    \source.control.$signal$31  <= _1073_;
  always @(posedge clk)
    \source.control.feed  <= _1074_;
  always @(posedge clk)
    \source.control.done  <= _1075_;
  always @(posedge clk)
    \source.control.$signal$13  <= _1076_;
  always @(posedge clk)
    \source.control.moved  <= _1078_;
  always @(posedge clk)
    \source.control.$signal$51  <= _1079_;
  always @(posedge clk)
    \source.control.rewound  <= _1080_;
  always @(posedge clk)
    \source.control.fed  <= _1081_;
  always @(posedge clk)
    \source.control.filling  <= _1082_;
  always @(posedge clk)
    \source.control.error  <= _1083_;
  always @(posedge clk)
    \source.control.$signal$37  <= _1084_;
  always @(posedge clk)
    \source.control.awake0  <= _1085_;
  always @(posedge clk)
    \source.control.allowed0  <= _1086_;
  always @(posedge clk)
    \source.control.forced0  <= _1087_;
  always @(posedge clk)
    \source.control.$signal$39  <= _1088_;
  always @(posedge clk)
    \source.control.counted  <= _1089_;
  always @(posedge clk)
    \source.control.$signal  <= { _1090_[11], 1'h0, _1090_[9:0] };
  assign \source.control.loader.$signal  = \source.control.$signal [3] & \commands.load_valid [0];
  assign _1164_ = ~ \source.control.loader.$signal$5 ;
  assign \source.control.loader.body  = \source.control.loader.$signal  & _1164_;
  assign \source.control.ended  = \source.control.loader.body  & \source.control.loader.last ;
  assign _1185_ = ~ \source.control.loader.$signal$13 [0];
  assign _1186_ = \source.control.loader.$signal$13 [1] ^ _1185_;
  assign _1187_ = \source.control.loader.$signal$13  == 2'h2;
  assign _1165_ = ! \commands.word [3:0];
  assign _1166_ = ! \commands.word [7:4];
  assign _1167_ = \source.control.loader.$signal  & \source.control.loader.$signal$5 ;
  assign _1168_ = \source.control.loader.$signal$17  | \source.control.loader.$signal$18 ;
  assign _1169_ = & \source.control.loader.nothing ;
  assign _1170_ = _1168_ & _1169_;
  assign _1171_ = \source.control.loader.$signal$17  | \source.control.loader.$signal$18 ;
  assign _1172_ = & \source.control.loader.nothing ;
  assign _1173_ = \source.control.loader.raw  | { 7'h00, _1172_ };
  always @(posedge clk)
    \source.control.loader.$signal$13  <= _1174_;
  always @(posedge clk)
    \source.control.loader.last  <= _1175_;
  always @(posedge clk)
    \source.control.loader.$signal$5  <= _1176_;
  always @(posedge clk)
    \source.control.loader.raw  <= \commands.word [7:0];
  always @(posedge clk)
    \source.control.loader.nothing  <= { _1166_, _1165_ };
  always @(posedge clk)
    \source.control.loader.$signal$17  <= _1177_;
  always @(posedge clk)
    \source.control.loader.$signal$18  <= _1178_;
  always @(posedge clk)
    \source.control.loader.$signal$19  <= _1179_;
  always @(posedge clk)
    \source.control.loader.$signal$20  <= _1180_;
  always @(posedge clk)
    \source.control.loader.complete  <= _1181_;
  always @(posedge clk)
    \source.control.loader.final  <= _1182_;
  always @(posedge clk)
    \source.control.loader.zero  <= _1183_;
  always @(posedge clk)
    \source.control.loader.packed  <= _1184_;
  assign _1205_ = ~ \source.control.skip.digit1 [0];
  assign _1207_ = \source.control.skip.digit1 [1] ^ _1205_;
  assign _1208_ = | \source.control.skip.digit1 [1:0];
  assign _1209_ = ~ _1208_;
  assign _1210_ = \source.control.skip.digit1 [2] ^ _1209_;
  assign _1211_ = | \source.control.skip.digit1 [2:0];
  assign _1212_ = ~ _1211_;
  assign _1213_ = \source.control.skip.digit1 [3] ^ _1212_;
  assign _1214_ = ! \source.control.skip.digit2 ;
  assign _1215_ = ! \source.control.skip.digit2 ;
  assign _1216_ = \source.control.skip.borrow1  & _1215_;
  assign _1218_ = ~ \source.control.skip.digit2 [0];
  assign _1219_ = \source.control.skip.digit2 [1] ^ _1218_;
  assign _1220_ = | \source.control.skip.digit2 [1:0];
  assign _1221_ = ~ _1220_;
  assign _1222_ = \source.control.skip.digit2 [2] ^ _1221_;
  assign _1223_ = | \source.control.skip.digit2 [2:0];
  assign _1225_ = ~ _1223_;
  assign _1226_ = \source.control.skip.digit2 [3] ^ _1225_;
  assign _1227_ = ! \source.control.skip.digit3 ;
  assign _1228_ = ~ \source.control.skip.digit3 [0];
  assign _1229_ = \source.control.skip.digit3 [1] ^ _1228_;
  assign _1230_ = | \source.control.skip.digit3 [1:0];
  assign _1231_ = ~ _1230_;
  assign _1232_ = \source.control.skip.digit3 [2] ^ _1231_;
  assign _1233_ = | \source.control.skip.digit3 [2:0];
  assign _1234_ = ~ _1233_;
  assign _1235_ = \source.control.skip.digit3 [3] ^ _1234_;
  always @(posedge clk)
    \source.control.skip.borrow0  <= _1199_;
  always @(posedge clk)
    \source.control.skip.upper_empty  <= _1206_;
  always @(posedge clk)
    \source.control.skip.zero  <= _1236_;
  always @(posedge clk)
    \source.control.skip.digit0  <= _1237_;
  always @(posedge clk)
    \source.control.skip.last  <= _1238_;
  always @(posedge clk)
    \source.control.skip.empty  <= { _1227_, _1214_, _1202_ };
  always @(posedge clk)
    \source.control.skip.borrow1  <= _1204_;
  always @(posedge clk)
    \source.control.skip.digit1  <= _1239_;
  always @(posedge clk)
    \source.control.skip.borrow2  <= _1216_;
  always @(posedge clk)
    \source.control.skip.digit2  <= _1240_;
  always @(posedge clk)
    \source.control.skip.digit3  <= _1241_;
  assign _1188_ = ! \source.control.skip.digit0 ;
  assign _1199_ = \source.control.down  & _1188_;
  assign _1206_ = & \source.control.skip.empty ;
  assign _1217_ = ! \source.control.skip.digit0 ;
  assign _1224_ = \source.control.skip.upper_empty  & _1217_;
  assign _1189_ = ~ \source.control.skip.digit0 [0];
  assign _1190_ = \source.control.skip.digit0 [1] ^ _1189_;
  assign _1191_ = | \source.control.skip.digit0 [1:0];
  assign _1192_ = ~ _1191_;
  assign _1193_ = \source.control.skip.digit0 [2] ^ _1192_;
  assign _1194_ = | \source.control.skip.digit0 [2:0];
  assign _1195_ = ~ _1194_;
  assign _1196_ = \source.control.skip.digit0 [3] ^ _1195_;
  assign _1197_ = \source.control.skip.digit0  == 2'h2;
  assign _1198_ = \source.control.skip.upper_empty  & _1197_;
  assign _1200_ = \source.control.skip.digit0  == 1'h1;
  assign _1201_ = \source.control.skip.upper_empty  & _1200_;
  assign _1202_ = ! \source.control.skip.digit1 ;
  assign _1203_ = ! \source.control.skip.digit1 ;
  assign _1204_ = \source.control.skip.borrow0  & _1203_;
  assign _1242_ = ~ \source.feeding ;
  assign _1246_ = \source.control.moved  & _1242_;
  assign \source.replay.$signal$11  = _1246_ & \source.replay.$signal$14 ;
  assign \source.back$35  = \source.replay.$signal$19  ? \source.replay.$signal$20  : \source.replay.$signal$10 ;
  assign _1257_ = ~ \source.feeding ;
  assign _1261_ = \source.control.moved  & _1257_;
  assign _1262_ = \source.control.$signal [5] | _1261_;
  assign _1243_ = ~ \source.replay.left [0];
  assign _1244_ = \source.replay.left [1] ^ _1243_;
  assign _1245_ = \source.replay.left  == 1'h1;
  assign _1247_ = \source.replay.$signal$28 [1] ^ \source.replay.$signal$28 [0];
  assign _1248_ = \source.replay.$signal$28  == 1'h1;
  assign _1249_ = | \source.replay.$signal$28 ;
  always @(posedge clk)
    \source.replay.$signal$10  <= \source.replay.$signature__data$23 ;
  always @(posedge clk)
    \source.replay.$signal$20  <= \source.replay.saved__data ;
  always @(posedge clk)
    \source.replay.copy__addr  <= _1250_;
  always @(posedge clk)
    \source.replay.$signal$17  <= _1251_;
  always @(posedge clk)
    \source.replay.$signal$19  <= _1252_;
  always @(posedge clk)
    \source.replay.$signal  <= _1253_;
  always @(posedge clk)
    \source.replay.left  <= _1254_;
  always @(posedge clk)
    \source.replay.$signal$25  <= _1255_;
  always @(posedge clk)
    \source.replay.$signal$4  <= _1256_;
  always @(posedge clk)
    \source.replay.$signal$28  <= _1258_;
  always @(posedge clk)
    \source.replay.$signal$14  <= _1259_;
  always @(posedge clk)
    \source.replay.$signal$30  <= _1260_;
  assign _1290_ = _1289_ ^ \source.ring.lane0 [4];
  assign _1291_ = _1290_ ^ \source.ring.lane0 [7];
  assign _1292_ = \source.ring.lane0 [2] ^ \source.ring.lane0 [3];
  assign _1294_ = _1292_ ^ \source.ring.lane0 [4];
  assign _1295_ = _1294_ ^ \source.ring.lane0 [5];
  always @(posedge clk)
    \source.ring.lane0  <= _1296_;
  always @(posedge clk)
    \source.ring.entered  <= _1297_;
  assign _1263_ = \source.ring.entered [2] ^ \source.ring.entered [4];
  assign _1270_ = _1263_ ^ \source.ring.entered [5];
  assign \source.ring.later0 [0] = _1270_ ^ \source.ring.entered [6];
  assign _1285_ = \source.ring.entered [0] ^ \source.ring.entered [1];
  assign _1293_ = _1285_ ^ \source.ring.entered [6];
  assign _1298_ = _1293_ ^ \source.ring.entered [7];
  assign _1299_ = \source.ring.entered [0] ^ \source.ring.entered [2];
  assign _1300_ = _1299_ ^ \source.ring.entered [7];
  assign _1264_ = \source.ring.entered [0] ^ \source.ring.entered [1];
  assign \source.ring.later0 [3] = _1264_ ^ \source.ring.entered [2];
  assign _1265_ = \source.ring.entered [0] ^ \source.ring.entered [1];
  assign _1266_ = _1265_ ^ \source.ring.entered [3];
  assign \source.ring.later0 [4] = _1266_ ^ \source.ring.entered [4];
  assign _1267_ = \source.ring.entered [1] ^ \source.ring.entered [3];
  assign _1268_ = _1267_ ^ \source.ring.entered [4];
  assign \source.ring.later0 [5] = _1268_ ^ \source.ring.entered [5];
  assign _1269_ = \source.ring.entered [0] ^ \source.ring.entered [2];
  assign _1271_ = _1269_ ^ \source.ring.entered [4];
  assign _1272_ = _1271_ ^ \source.ring.entered [7];
  assign _1273_ = \source.ring.entered [2] ^ \source.ring.entered [3];
  assign _1274_ = _1273_ ^ \source.ring.entered [4];
  assign _1275_ = _1274_ ^ \source.ring.entered [5];
  assign _1276_ = \source.ring.lane0 [2] ^ \source.ring.lane0 [4];
  assign _1277_ = _1276_ ^ \source.ring.lane0 [5];
  assign \source.ring.later1 [0] = _1277_ ^ \source.ring.lane0 [6];
  assign _1278_ = \source.ring.lane0 [0] ^ \source.ring.lane0 [1];
  assign _1279_ = _1278_ ^ \source.ring.lane0 [6];
  assign _1280_ = _1279_ ^ \source.ring.lane0 [7];
  assign _1281_ = \source.ring.lane0 [0] ^ \source.ring.lane0 [2];
  assign _1282_ = _1281_ ^ \source.ring.lane0 [7];
  assign _1283_ = \source.ring.lane0 [0] ^ \source.ring.lane0 [1];
  assign \source.ring.later1 [3] = _1283_ ^ \source.ring.lane0 [2];
  assign _1284_ = \source.ring.lane0 [0] ^ \source.ring.lane0 [1];
  assign _1286_ = _1284_ ^ \source.ring.lane0 [3];
  assign \source.ring.later1 [4] = _1286_ ^ \source.ring.lane0 [4];
  assign _1287_ = \source.ring.lane0 [1] ^ \source.ring.lane0 [3];
  assign _1288_ = _1287_ ^ \source.ring.lane0 [4];
  assign \source.ring.later1 [5] = _1288_ ^ \source.ring.lane0 [5];
  assign _1289_ = \source.ring.lane0 [0] ^ \source.ring.lane0 [2];
  always @(posedge clk)
    \source1.mark  <= _1303_;
  always @(posedge clk)
    \source1.feeding  <= _1301_;
  always @(posedge clk)
    \source1.marked  <= _1302_;
  assign _1304_ = ~ \cmd__valid$112 ;
  assign \out__valid$68  = \source1.control.$signal$9  & _1304_;
  assign _1341_ = \out__valid$68  & \out__ready$69 ;
  assign \source1.control.step  = _1341_ | \source1.control.$signal$13 ;
  assign _1352_ = ~ \source1.control.skip.zero ;
  assign \source1.control.down  = \source1.control.$signal [7] & _1352_;
  assign \source1.control.$signal$26  = \source1.control.loader.complete  | \source1.control.$signal$28 ;
  assign \source1.control.$signal$29  = \source1.control.loader.final  | \source1.control.$signal$31 ;
  assign _1363_ = \source1.control.$signal$26  | \source1.control.down ;
  assign \source1.control.moving  = _1363_ | \source1.control.$signal [8];
  assign _1370_ = \source1.control.allowed0  & \out__ready$69 ;
  assign _1378_ = ~ \cmd__valid$112 ;
  assign _1388_ = _1370_ & _1378_;
  assign \source1.control.go  = \source1.control.forced0  | _1388_;
  assign _1396_ = ! \source1.control.$signal$37 ;
  assign \source1.control.$signal$36  = \source1.control.$signal [2] & _1396_;
  assign \source1.control.$signal$38  = \source1.control.$signal [2] & \source1.control.$signal$39 ;
  assign _1403_ = \source1.control.$signal$37  == 2'h2;
  assign \source1.control.rewinding  = \source1.control.$signal$38  & _1403_;
  assign _1305_ = \source1.control.$signal$37  == 1'h1;
  assign _1315_ = \source1.control.$signal$38  & _1305_;
  assign \source1.control.marked  = _1315_ | \source1.control.done ;
  assign _1324_ = \source1.control.$signal [5] | \source1.control.$signal [8];
  assign _1338_ = ~ \source1.control.$signal$45 [0];
  assign _1339_ = \source1.control.$signal$45 [1] ^ _1338_;
  assign _1340_ = \source1.control.$signal$45  == 2'h2;
  assign _1342_ = \source1.control.$signal [1] & \source1.control.$signal$39 ;
  assign _1343_ = ~ \cmd__valid$112 ;
  assign _1344_ = _1342_ & _1343_;
  assign _1345_ = \source1.control.$signal [5] & \source1.control.last ;
  assign _1346_ = \source1.control.step  | \source1.control.feed ;
  assign _1347_ = \source1.control.$signal$28  ? { \source1.back [7], \source1.back$35 [6:0] } : \source1.control.loader.packed ;
  assign _1348_ = \source1.control.$signal [1] & \source1.control.$signal$39 ;
  assign _1349_ = ~ \cmd__valid$112 ;
  assign _1350_ = _1348_ & _1349_;
  assign _1351_ = _1350_ & \source1.control.awake0 ;
  assign _1353_ = \source1.control.moving  & \source1.control.awake0 ;
  assign _1354_ = \source1.control.$signal$37  == 2'h2;
  assign _1355_ = \source1.control.$signal$38  & _1354_;
  assign _1356_ = \source1.control.$signal$36  | _1355_;
  assign _1357_ = ~ \source1.control.$signal$39 ;
  assign _1358_ = \source1.control.$signal [2] & _1357_;
  assign _1359_ = | \source1.control.$signal$37 ;
  assign _1360_ = _1358_ & _1359_;
  assign _1361_ = ~ \source1.control.awake0 ;
  assign _1362_ = \source1.control.$signal [0] & _1361_;
  assign _1364_ = ~ \cmd__valid$112 ;
  assign _1365_ = \source1.control.$signal [1] & _1364_;
  assign _1366_ = \source1.control.$signal [11] | _1365_;
  assign _1367_ = \source1.control.$signal [1] & \cmd__valid$112 ;
  assign _1368_ = ~ \source1.control.ended ;
  assign _1369_ = \source1.control.$signal [3] & _1368_;
  assign _1371_ = _1369_ | \source1.control.$signal$36 ;
  assign _1372_ = ~ \source1.control.rewound ;
  assign _1373_ = \source1.control.$signal [4] & _1372_;
  assign _1374_ = \source1.control.$signal$37  == 2'h2;
  assign _1375_ = \source1.control.$signal$38  & _1374_;
  assign _1376_ = _1373_ | _1375_;
  assign _1377_ = \source1.control.$signal [4] & \source1.control.rewound ;
  assign _1379_ = ~ \source1.control.last ;
  assign _1380_ = \source1.control.$signal [5] & _1379_;
  assign _1381_ = _1377_ | _1380_;
  assign _1382_ = ~ \source1.control.counted ;
  assign _1383_ = \source1.control.$signal [6] & _1382_;
  assign _1384_ = \source1.control.$signal$37  == 2'h3;
  assign _1385_ = \source1.control.$signal$38  & _1384_;
  assign _1386_ = _1383_ | _1385_;
  assign _1387_ = \source1.control.$signal [6] & \source1.control.counted ;
  assign _1389_ = \source1.control.skip.last  | \source1.control.skip.zero ;
  assign _1390_ = ~ _1389_;
  assign _1391_ = \source1.control.$signal [7] & _1390_;
  assign _1392_ = _1387_ | _1391_;
  assign _1393_ = ~ \source1.control.last ;
  assign _1394_ = \source1.control.$signal [8] & _1393_;
  assign _1395_ = \source1.control.$signal [3] & \source1.control.ended ;
  assign _1397_ = \source1.control.$signal [5] & \source1.control.last ;
  assign _1398_ = _1395_ | _1397_;
  assign _1399_ = ~ \source1.control.done ;
  assign _1400_ = \source1.control.$signal [9] & _1399_;
  assign _1401_ = _1398_ | _1400_;
  assign _1402_ = \source1.control.$signal [0] & \source1.control.awake0 ;
  assign _1404_ = \source1.control.skip.last  | \source1.control.skip.zero ;
  assign _1405_ = \source1.control.$signal [7] & _1404_;
  assign _1406_ = _1402_ | _1405_;
  assign _1407_ = \source1.control.$signal [8] & \source1.control.last ;
  assign _1408_ = _1406_ | _1407_;
  assign _1409_ = \source1.control.$signal [9] & \source1.control.done ;
  assign _1410_ = _1408_ | _1409_;
  assign _1306_ = _1410_ | \source1.control.$signal [10];
  assign _1307_ = ~ \source1.control.$signal$39 ;
  assign _1308_ = \source1.control.$signal [2] & _1307_;
  assign _1309_ = | \source1.control.$signal$37 ;
  assign _1310_ = _1308_ & _1309_;
  assign _1311_ = \source1.control.$signal$37  == 1'h1;
  assign _1312_ = \source1.control.$signal$38  & _1311_;
  assign _1313_ = _1310_ | _1312_;
  assign _1314_ = _1306_ | _1313_;
  always @(posedge clk)
    \source1.control.$signal$45  <= _1316_;
  always @(posedge clk)
    \source1.control.last  <= _1317_;
  always @(posedge clk)
    \source1.control.$signal$9  <= _1318_;
  always @(posedge clk)
    \source1.control.$signal$28  <= _1319_;
  always @(posedge clk)
    \source1.control.$signal$31  <= _1320_;
  always @(posedge clk)
    \source1.control.feed  <= _1321_;
  always @(posedge clk)
    \source1.control.done  <= _1322_;
  always @(posedge clk)
    \source1.control.$signal$13  <= _1323_;
  always @(posedge clk)
    \source1.control.moved  <= _1325_;
  always @(posedge clk)
    \source1.control.$signal$51  <= _1326_;
  always @(posedge clk)
    \source1.control.rewound  <= _1327_;
  always @(posedge clk)
    \source1.control.fed  <= _1328_;
  always @(posedge clk)
    \source1.control.filling  <= _1329_;
  always @(posedge clk)
    \source1.control.error  <= _1330_;
  always @(posedge clk)
    \source1.control.$signal$37  <= _1331_;
  always @(posedge clk)
    \source1.control.awake0  <= _1332_;
  always @(posedge clk)
    \source1.control.allowed0  <= _1333_;
  always @(posedge clk)
    \source1.control.forced0  <= _1334_;
  always @(posedge clk)
    \source1.control.$signal$39  <= _1335_;
  always @(posedge clk)
    \source1.control.counted  <= _1336_;
  always @(posedge clk)
    \source1.control.$signal  <= { _1337_[11], 1'h0, _1337_[9:0] };
  assign \source1.control.loader.$signal  = \source1.control.$signal [3] & \commands.load_valid [1];
  assign _1411_ = ~ \source1.control.loader.$signal$5 ;
  assign \source1.control.loader.body  = \source1.control.loader.$signal  & _1411_;
  assign \source1.control.ended  = \source1.control.loader.body  & \source1.control.loader.last ;
  assign _1432_ = ~ \source1.control.loader.$signal$13 [0];
  assign _1433_ = \source1.control.loader.$signal$13 [1] ^ _1432_;
  assign _1434_ = \source1.control.loader.$signal$13  == 2'h2;
  assign _1412_ = ! \commands.word [3:0];
  assign _1413_ = ! \commands.word [7:4];
  assign _1414_ = \source1.control.loader.$signal  & \source1.control.loader.$signal$5 ;
  assign _1415_ = \source1.control.loader.$signal$17  | \source1.control.loader.$signal$18 ;
  assign _1416_ = & \source1.control.loader.nothing ;
  assign _1417_ = _1415_ & _1416_;
  assign _1418_ = \source1.control.loader.$signal$17  | \source1.control.loader.$signal$18 ;
  assign _1419_ = & \source1.control.loader.nothing ;
  assign _1420_ = \source1.control.loader.raw  | { 7'h00, _1419_ };
  always @(posedge clk)
    \source1.control.loader.$signal$13  <= _1421_;
  always @(posedge clk)
    \source1.control.loader.last  <= _1422_;
  always @(posedge clk)
    \source1.control.loader.$signal$5  <= _1423_;
  always @(posedge clk)
    \source1.control.loader.raw  <= \commands.word [7:0];
  always @(posedge clk)
    \source1.control.loader.nothing  <= { _1413_, _1412_ };
  always @(posedge clk)
    \source1.control.loader.$signal$17  <= _1424_;
  always @(posedge clk)
    \source1.control.loader.$signal$18  <= _1425_;
  always @(posedge clk)
    \source1.control.loader.$signal$19  <= _1426_;
  always @(posedge clk)
    \source1.control.loader.$signal$20  <= _1427_;
  always @(posedge clk)
    \source1.control.loader.complete  <= _1428_;
  always @(posedge clk)
    \source1.control.loader.final  <= _1429_;
  always @(posedge clk)
    \source1.control.loader.zero  <= _1430_;
  always @(posedge clk)
    \source1.control.loader.packed  <= _1431_;
  assign _1452_ = ~ \source1.control.skip.digit1 [0];
  assign _1454_ = \source1.control.skip.digit1 [1] ^ _1452_;
  assign _1455_ = | \source1.control.skip.digit1 [1:0];
  assign _1456_ = ~ _1455_;
  assign _1457_ = \source1.control.skip.digit1 [2] ^ _1456_;
  assign _1458_ = | \source1.control.skip.digit1 [2:0];
  assign _1459_ = ~ _1458_;
  assign _1460_ = \source1.control.skip.digit1 [3] ^ _1459_;
  assign _1461_ = ! \source1.control.skip.digit2 ;
  assign _1462_ = ! \source1.control.skip.digit2 ;
  assign _1463_ = \source1.control.skip.borrow1  & _1462_;
  assign _1465_ = ~ \source1.control.skip.digit2 [0];
  assign _1466_ = \source1.control.skip.digit2 [1] ^ _1465_;
  assign _1467_ = | \source1.control.skip.digit2 [1:0];
  assign _1468_ = ~ _1467_;
  assign _1469_ = \source1.control.skip.digit2 [2] ^ _1468_;
  assign _1470_ = | \source1.control.skip.digit2 [2:0];
  assign _1472_ = ~ _1470_;
  assign _1473_ = \source1.control.skip.digit2 [3] ^ _1472_;
  assign _1474_ = ! \source1.control.skip.digit3 ;
  assign _1475_ = ~ \source1.control.skip.digit3 [0];
  assign _1476_ = \source1.control.skip.digit3 [1] ^ _1475_;
  assign _1477_ = | \source1.control.skip.digit3 [1:0];
  assign _1478_ = ~ _1477_;
  assign _1479_ = \source1.control.skip.digit3 [2] ^ _1478_;
  assign _1480_ = | \source1.control.skip.digit3 [2:0];
  assign _1481_ = ~ _1480_;
  assign _1482_ = \source1.control.skip.digit3 [3] ^ _1481_;
  always @(posedge clk)
    \source1.control.skip.borrow0  <= _1446_;
  always @(posedge clk)
    \source1.control.skip.upper_empty  <= _1453_;
  always @(posedge clk)
    \source1.control.skip.zero  <= _1483_;
  always @(posedge clk)
    \source1.control.skip.digit0  <= _1484_;
  always @(posedge clk)
    \source1.control.skip.last  <= _1485_;
  always @(posedge clk)
    \source1.control.skip.empty  <= { _1474_, _1461_, _1449_ };
  always @(posedge clk)
    \source1.control.skip.borrow1  <= _1451_;
  always @(posedge clk)
    \source1.control.skip.digit1  <= _1486_;
  always @(posedge clk)
    \source1.control.skip.borrow2  <= _1463_;
  always @(posedge clk)
    \source1.control.skip.digit2  <= _1487_;
  always @(posedge clk)
    \source1.control.skip.digit3  <= _1488_;
  assign _1435_ = ! \source1.control.skip.digit0 ;
  assign _1446_ = \source1.control.down  & _1435_;
  assign _1453_ = & \source1.control.skip.empty ;
  assign _1464_ = ! \source1.control.skip.digit0 ;
  assign _1471_ = \source1.control.skip.upper_empty  & _1464_;
  assign _1436_ = ~ \source1.control.skip.digit0 [0];
  assign _1437_ = \source1.control.skip.digit0 [1] ^ _1436_;
  assign _1438_ = | \source1.control.skip.digit0 [1:0];
  assign _1439_ = ~ _1438_;
  assign _1440_ = \source1.control.skip.digit0 [2] ^ _1439_;
  assign _1441_ = | \source1.control.skip.digit0 [2:0];
  assign _1442_ = ~ _1441_;
  assign _1443_ = \source1.control.skip.digit0 [3] ^ _1442_;
  assign _1444_ = \source1.control.skip.digit0  == 2'h2;
  assign _1445_ = \source1.control.skip.upper_empty  & _1444_;
  assign _1447_ = \source1.control.skip.digit0  == 1'h1;
  assign _1448_ = \source1.control.skip.upper_empty  & _1447_;
  assign _1449_ = ! \source1.control.skip.digit1 ;
  assign _1450_ = ! \source1.control.skip.digit1 ;
  assign _1451_ = \source1.control.skip.borrow0  & _1450_;
  assign _1489_ = ~ \source1.feeding ;
  assign _1493_ = \source1.control.moved  & _1489_;
  assign \source1.replay.$signal$11  = _1493_ & \source1.replay.$signal$14 ;
  assign \source1.back$35  = \source1.replay.$signal$19  ? \source1.replay.$signal$20  : \source1.replay.$signal$10 ;
  assign _1504_ = ~ \source1.feeding ;
  assign _1508_ = \source1.control.moved  & _1504_;
  assign _1509_ = \source1.control.$signal [5] | _1508_;
  assign _1490_ = ~ \source1.replay.left [0];
  assign _1491_ = \source1.replay.left [1] ^ _1490_;
  assign _1492_ = \source1.replay.left  == 1'h1;
  assign _1494_ = \source1.replay.$signal$28 [1] ^ \source1.replay.$signal$28 [0];
  assign _1495_ = \source1.replay.$signal$28  == 1'h1;
  assign _1496_ = | \source1.replay.$signal$28 ;
  always @(posedge clk)
    \source1.replay.$signal$10  <= \source1.replay.$signature__data$23 ;
  always @(posedge clk)
    \source1.replay.$signal$20  <= \source1.replay.saved__data ;
  always @(posedge clk)
    \source1.replay.copy__addr  <= _1497_;
  always @(posedge clk)
    \source1.replay.$signal$17  <= _1498_;
  always @(posedge clk)
    \source1.replay.$signal$19  <= _1499_;
  always @(posedge clk)
    \source1.replay.$signal  <= _1500_;
  always @(posedge clk)
    \source1.replay.left  <= _1501_;
  always @(posedge clk)
    \source1.replay.$signal$25  <= _1502_;
  always @(posedge clk)
    \source1.replay.$signal$4  <= _1503_;
  always @(posedge clk)
    \source1.replay.$signal$28  <= _1505_;
  always @(posedge clk)
    \source1.replay.$signal$14  <= _1506_;
  always @(posedge clk)
    \source1.replay.$signal$30  <= _1507_;
  assign _1537_ = _1536_ ^ \source1.ring.lane0 [4];
  assign _1538_ = _1537_ ^ \source1.ring.lane0 [7];
  assign _1539_ = \source1.ring.lane0 [2] ^ \source1.ring.lane0 [3];
  assign _1541_ = _1539_ ^ \source1.ring.lane0 [4];
  assign _1542_ = _1541_ ^ \source1.ring.lane0 [5];
  always @(posedge clk)
    \source1.ring.lane0  <= _1543_;
  always @(posedge clk)
    \source1.ring.entered  <= _1544_;
  assign _1510_ = \source1.ring.entered [2] ^ \source1.ring.entered [4];
  assign _1517_ = _1510_ ^ \source1.ring.entered [5];
  assign \source1.ring.later0 [0] = _1517_ ^ \source1.ring.entered [6];
  assign _1532_ = \source1.ring.entered [0] ^ \source1.ring.entered [1];
  assign _1540_ = _1532_ ^ \source1.ring.entered [6];
  assign _1545_ = _1540_ ^ \source1.ring.entered [7];
  assign _1546_ = \source1.ring.entered [0] ^ \source1.ring.entered [2];
  assign _1547_ = _1546_ ^ \source1.ring.entered [7];
  assign _1511_ = \source1.ring.entered [0] ^ \source1.ring.entered [1];
  assign \source1.ring.later0 [3] = _1511_ ^ \source1.ring.entered [2];
  assign _1512_ = \source1.ring.entered [0] ^ \source1.ring.entered [1];
  assign _1513_ = _1512_ ^ \source1.ring.entered [3];
  assign \source1.ring.later0 [4] = _1513_ ^ \source1.ring.entered [4];
  assign _1514_ = \source1.ring.entered [1] ^ \source1.ring.entered [3];
  assign _1515_ = _1514_ ^ \source1.ring.entered [4];
  assign \source1.ring.later0 [5] = _1515_ ^ \source1.ring.entered [5];
  assign _1516_ = \source1.ring.entered [0] ^ \source1.ring.entered [2];
  assign _1518_ = _1516_ ^ \source1.ring.entered [4];
  assign _1519_ = _1518_ ^ \source1.ring.entered [7];
  assign _1520_ = \source1.ring.entered [2] ^ \source1.ring.entered [3];
  assign _1521_ = _1520_ ^ \source1.ring.entered [4];
  assign _1522_ = _1521_ ^ \source1.ring.entered [5];
  assign _1523_ = \source1.ring.lane0 [2] ^ \source1.ring.lane0 [4];
  assign _1524_ = _1523_ ^ \source1.ring.lane0 [5];
  assign \source1.ring.later1 [0] = _1524_ ^ \source1.ring.lane0 [6];
  assign _1525_ = \source1.ring.lane0 [0] ^ \source1.ring.lane0 [1];
  assign _1526_ = _1525_ ^ \source1.ring.lane0 [6];
  assign _1527_ = _1526_ ^ \source1.ring.lane0 [7];
  assign _1528_ = \source1.ring.lane0 [0] ^ \source1.ring.lane0 [2];
  assign _1529_ = _1528_ ^ \source1.ring.lane0 [7];
  assign _1530_ = \source1.ring.lane0 [0] ^ \source1.ring.lane0 [1];
  assign \source1.ring.later1 [3] = _1530_ ^ \source1.ring.lane0 [2];
  assign _1531_ = \source1.ring.lane0 [0] ^ \source1.ring.lane0 [1];
  assign _1533_ = _1531_ ^ \source1.ring.lane0 [3];
  assign \source1.ring.later1 [4] = _1533_ ^ \source1.ring.lane0 [4];
  assign _1534_ = \source1.ring.lane0 [1] ^ \source1.ring.lane0 [3];
  assign _1535_ = _1534_ ^ \source1.ring.lane0 [4];
  assign \source1.ring.later1 [5] = _1535_ ^ \source1.ring.lane0 [5];
  assign _1536_ = \source1.ring.lane0 [0] ^ \source1.ring.lane0 [2];
  assign \starter.waiting  = | \starter.state ;
  assign _1548_ = \starter.waiting  | \busy$74 ;
  assign _1557_ = \regs.control_start  & _1548_;
  assign _1573_ = ~ \commands.pending ;
  assign _1574_ = ~ { \source1.control.$signal [1], \source.control.$signal [1] };
  assign _1575_ = { \starter.port$18$0 , \starter.port$15$0  } & _1574_;
  assign _1576_ = | _1575_;
  assign _1577_ = ~ _1576_;
  assign _1578_ = _1573_ & _1577_;
  assign _1549_ = ~ { \out__valid$68 , out__valid };
  assign _1550_ = { \starter.port$18$0 , \starter.port$15$0  } & _1549_;
  assign _1551_ = | _1550_;
  assign _1552_ = ! \starter.patience ;
  assign _1553_ = ~ \busy$74 ;
  assign _1554_ = \regs.control_start  & _1553_;
  assign _1555_ = ~ { \source1.control.$signal [1], \source.control.$signal [1] };
  assign _1556_ = \starter.left  & _1555_;
  assign _1558_ = ! \starter.left ;
  assign _1559_ = ~ \commands.pending ;
  assign _1560_ = ~ { \source1.control.$signal [1], \source.control.$signal [1] };
  assign _1561_ = { \starter.port$18$0 , \starter.port$15$0  } & _1560_;
  assign _1562_ = | _1561_;
  assign _1563_ = ~ _1562_;
  assign _1564_ = _1559_ & _1563_;
  assign _1565_ = \starter.patience  - 1'h1;
  assign _1566_ = ~ { \out__valid$68 , out__valid };
  assign _1567_ = { \starter.port$18$0 , \starter.port$15$0  } & _1566_;
  assign _1568_ = | _1567_;
  assign _1569_ = ! \starter.patience ;
  always @(posedge clk)
    \starter.state  <= _1570_;
  always @(posedge clk)
    \starter.left  <= _1571_;
  always @(posedge clk)
    \starter.patience  <= _1572_;
  assign _1582_ = \commands.full  ? 1'h1 : 1'h0;
  assign _1579_ = \regs.control_abort  ? 2'h0 : _2395_;
  assign _0168_[1:0] = rst ? 2'h0 : _1579_;
  assign _1580_ = \engine.checks.start  ? { \regs.mode_source [0], \regs.mode_terms [0], \engine.asked.segments , \regs.coefficient_exponent  } : \engine.checks.sweep [74:54];
  assign _1581_ = \regs.control_abort  ? 21'h000000 : _1580_;
  assign _0168_[74:54] = rst ? 21'h000000 : _1581_;
  assign _1583_ = \engine.checks.start  ? \regs.coefficient_mantissa  : \engine.checks.sweep [53:38];
  assign _1584_ = \engine.checks.$signal  ? _0156_ : _1583_;
  assign _1585_ = \regs.control_abort  ? 16'h0000 : _1584_;
  assign _0168_[53:38] = rst ? 16'h0000 : _1585_;
  assign _1586_ = \regs.control_abort  ? 1'h0 : _0151_;
  assign \commands.overrun  = \regs.load_low_written  ? _1582_ : 1'h0;
  assign _0167_ = rst ? 1'h0 : _1586_;
  assign _1587_ = \regs.control_abort  ? 1'h0 : _0142_;
  assign _0166_ = rst ? 1'h0 : _1587_;
  assign _1588_ = \regs.control_abort  ? 1'h0 : \engine.checks.$signal ;
  assign _0165_ = rst ? 1'h0 : _1588_;
  assign _1589_ = \regs.control_abort  ? 1'h0 : \engine.checks.start ;
  assign _0164_ = rst ? 1'h0 : _1589_;
  assign _0363_ = \engine.datapath.adding  ? _0345_[25:0] : \engine.datapath.lane1.$signal ;
  assign _0364_ = \engine.datapath.moving  ? \engine.datapath.lane1.eps_multiplier.p  : \engine.datapath.lane1.moving$11 ;
  assign _1590_ = \regs.control_abort  ? 8'h00 : _0353_[7:0];
  assign _0365_ = rst ? 8'h00 : _1590_;
  assign _1591_ = \regs.control_abort  ? 1'h0 : _0354_;
  assign _0366_ = rst ? 1'h0 : _1591_;
  assign _1592_ = \regs.control_abort  ? 1'h0 : _0357_;
  assign _0368_ = rst ? 1'h0 : _1592_;
  assign _1596_ = _0056_ ? \commands.pending  : 1'h1;
  assign _1593_ = \regs.control_abort  ? 1'h0 : _0360_;
  assign _0369_ = rst ? 1'h0 : _1593_;
  assign _1594_ = \regs.control_abort  ? 1'h0 : _0361_;
  assign _0370_ = rst ? 1'h0 : _1594_;
  assign _1595_ = \regs.control_abort  ? 1'h0 : _0362_;
  assign _0371_ = rst ? 1'h0 : _1595_;
  assign _1597_ = \regs.control_abort  ? 10'h000 : _0450_;
  assign _0454_ = rst ? 10'h000 : _1597_;
  assign _1606_ = busy ? \commands.pending  : _1596_;
  function [26:0] _4563_;
    input [26:0] a;
    input [107:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4563_ = b[26:0];
      4'b??1?:
        _4563_ = b[53:27];
      4'b?1??:
        _4563_ = b[80:54];
      4'b1???:
        _4563_ = b[107:81];
      default:
        _4563_ = a;
    endcase
  endfunction
  assign _0453_ = _4563_(27'hxxxxxxx, { \engine.datapath.lane1.eps$107.shifted0 , \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26:8], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26:16], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26:24] }, { _1601_, _1600_, _1599_, _1598_ });
  assign _1598_ = \engine.datapath.lane1.eps$107.coarse_d [3:2] == 2'h3;
  assign _1599_ = \engine.datapath.lane1.eps$107.coarse_d [3:2] == 2'h2;
  assign _1600_ = \engine.datapath.lane1.eps$107.coarse_d [3:2] == 2'h1;
  assign _1601_ = ! \engine.datapath.lane1.eps$107.coarse_d [3:2];
  function [26:0] _4568_;
    input [26:0] a;
    input [107:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4568_ = b[26:0];
      4'b??1?:
        _4568_ = b[53:27];
      4'b?1??:
        _4568_ = b[80:54];
      4'b1???:
        _4568_ = b[107:81];
      default:
        _4568_ = a;
    endcase
  endfunction
  assign _0451_ = _4568_(27'hxxxxxxx, { \engine.datapath.lane1.moving$11 , 2'h0, \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 , \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24:2], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24:4] }, { _1605_, _1604_, _1603_, _1602_ });
  assign _1602_ = \engine.datapath.eps_coarse [1:0] == 2'h3;
  assign _1603_ = \engine.datapath.eps_coarse [1:0] == 2'h2;
  assign _1604_ = \engine.datapath.eps_coarse [1:0] == 2'h1;
  assign _1605_ = ! \engine.datapath.eps_coarse [1:0];
  assign _1607_ = \regs.control_abort  ? 25'h0000000 : \engine.datapath.lane1.eps_multiplier.product ;
  assign _0458_ = rst ? 25'h0000000 : _1607_;
  assign _1608_ = \regs.control_abort  ? 1'h0 : \engine.datapath.lane1.coefficient$109.zero ;
  assign _0416_ = rst ? 1'h0 : _1608_;
  assign _1609_ = \regs.control_abort  ? 10'h000 : _0411_;
  assign _1616_ = \regs.command_written  ? _1606_ : \commands.pending ;
  assign _0415_ = rst ? 10'h000 : _1609_;
  function [27:0] _4580_;
    input [27:0] a;
    input [111:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4580_ = b[27:0];
      4'b??1?:
        _4580_ = b[55:28];
      4'b?1??:
        _4580_ = b[83:56];
      4'b1???:
        _4580_ = b[111:84];
      default:
        _4580_ = a;
    endcase
  endfunction
  assign _0414_ = _4580_(28'hxxxxxxx, { \engine.datapath.lane1.coefficient$109.shifted0 , \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27:8], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27:16], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27:24] }, { _1613_, _1612_, _1611_, _1610_ });
  assign _1610_ = \engine.datapath.lane1.coefficient$109.coarse_d [3:2] == 2'h3;
  assign _1611_ = \engine.datapath.lane1.coefficient$109.coarse_d [3:2] == 2'h2;
  assign _1612_ = \engine.datapath.lane1.coefficient$109.coarse_d [3:2] == 2'h1;
  assign _1613_ = ! \engine.datapath.lane1.coefficient$109.coarse_d [3:2];
  function [27:0] _4585_;
    input [27:0] a;
    input [111:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4585_ = b[27:0];
      4'b??1?:
        _4585_ = b[55:28];
      4'b?1??:
        _4585_ = b[83:56];
      4'b1???:
        _4585_ = b[111:84];
      default:
        _4585_ = a;
    endcase
  endfunction
  assign _0412_ = _4585_(28'hxxxxxxx, { \engine.datapath.lane1.$signal , 2'h0, \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal , \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25:2], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25:4] }, { _1618_, _1617_, _1615_, _1614_ });
  assign _1614_ = \engine.datapath.coefficient_coarse [1:0] == 2'h3;
  assign _1615_ = \engine.datapath.coefficient_coarse [1:0] == 2'h2;
  assign _1617_ = \engine.datapath.coefficient_coarse [1:0] == 2'h1;
  assign _1618_ = ! \engine.datapath.coefficient_coarse [1:0];
  assign _1619_ = \regs.control_abort  ? 25'h0000000 : \engine.datapath.lane1.coefficient_multiplier.product ;
  assign _0420_ = rst ? 25'h0000000 : _1619_;
  assign _0240_ = \engine.datapath.adding  ? _0222_[25:0] : \engine.datapath.lane0.$signal ;
  assign _0241_ = \engine.datapath.moving  ? \engine.datapath.lane0.eps_multiplier.p  : \engine.datapath.lane0.moving$11 ;
  assign _1623_ = _0059_ ? 1'h0 : _1616_;
  assign _1620_ = \regs.control_abort  ? 8'h00 : _0230_[7:0];
  assign _0242_ = rst ? 8'h00 : _1620_;
  assign _1621_ = \regs.control_abort  ? 1'h0 : _0231_;
  assign _0243_ = rst ? 1'h0 : _1621_;
  assign _1622_ = \regs.control_abort  ? 1'h0 : _0234_;
  assign _0245_ = rst ? 1'h0 : _1622_;
  assign _1624_ = \regs.control_abort  ? 1'h0 : _0237_;
  assign _0246_ = rst ? 1'h0 : _1624_;
  assign _1625_ = \regs.control_abort  ? 1'h0 : _0238_;
  assign _0247_ = rst ? 1'h0 : _1625_;
  assign _0062_ = rst ? 1'h0 : _1623_;
  assign _1626_ = \regs.control_abort  ? 1'h0 : _0239_;
  assign _0248_ = rst ? 1'h0 : _1626_;
  assign _1627_ = \regs.control_abort  ? 10'h000 : _0327_;
  assign _0331_ = rst ? 10'h000 : _1627_;
  function [26:0] _4610_;
    input [26:0] a;
    input [107:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4610_ = b[26:0];
      4'b??1?:
        _4610_ = b[53:27];
      4'b?1??:
        _4610_ = b[80:54];
      4'b1???:
        _4610_ = b[107:81];
      default:
        _4610_ = a;
    endcase
  endfunction
  assign _0330_ = _4610_(27'hxxxxxxx, { \engine.datapath.lane0.eps$107.shifted0 , \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26:8], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26:16], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26:24] }, { _1631_, _1630_, _1629_, _1628_ });
  assign _1628_ = \engine.datapath.lane0.eps$107.coarse_d [3:2] == 2'h3;
  assign _1629_ = \engine.datapath.lane0.eps$107.coarse_d [3:2] == 2'h2;
  assign _1630_ = \engine.datapath.lane0.eps$107.coarse_d [3:2] == 2'h1;
  assign _1631_ = ! \engine.datapath.lane0.eps$107.coarse_d [3:2];
  function [26:0] _4615_;
    input [26:0] a;
    input [107:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4615_ = b[26:0];
      4'b??1?:
        _4615_ = b[53:27];
      4'b?1??:
        _4615_ = b[80:54];
      4'b1???:
        _4615_ = b[107:81];
      default:
        _4615_ = a;
    endcase
  endfunction
  assign _0328_ = _4615_(27'hxxxxxxx, { \engine.datapath.lane0.moving$11 , 2'h0, \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 , \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24:2], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24:4] }, { _1635_, _1634_, _1633_, _1632_ });
  assign _1632_ = \engine.datapath.eps_coarse [1:0] == 2'h3;
  assign _1633_ = \engine.datapath.eps_coarse [1:0] == 2'h2;
  assign _1634_ = \engine.datapath.eps_coarse [1:0] == 2'h1;
  assign _1635_ = ! \engine.datapath.eps_coarse [1:0];
  assign _1636_ = \regs.control_abort  ? 25'h0000000 : \engine.datapath.lane0.eps_multiplier.product ;
  assign _0335_ = rst ? 25'h0000000 : _1636_;
  assign _1637_ = \regs.control_abort  ? 1'h0 : \engine.datapath.lane0.coefficient$109.zero ;
  assign _0293_ = rst ? 1'h0 : _1637_;
  assign _1643_ = _0056_ ? \commands.$signal  : \commands.asked ;
  assign _1638_ = \regs.control_abort  ? 10'h000 : _0288_;
  assign _0292_ = rst ? 10'h000 : _1638_;
  function [27:0] _4627_;
    input [27:0] a;
    input [111:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4627_ = b[27:0];
      4'b??1?:
        _4627_ = b[55:28];
      4'b?1??:
        _4627_ = b[83:56];
      4'b1???:
        _4627_ = b[111:84];
      default:
        _4627_ = a;
    endcase
  endfunction
  assign _0291_ = _4627_(28'hxxxxxxx, { \engine.datapath.lane0.coefficient$109.shifted0 , \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27:8], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27:16], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27:24] }, { _1642_, _1641_, _1640_, _1639_ });
  assign _1639_ = \engine.datapath.lane0.coefficient$109.coarse_d [3:2] == 2'h3;
  assign _1640_ = \engine.datapath.lane0.coefficient$109.coarse_d [3:2] == 2'h2;
  assign _1641_ = \engine.datapath.lane0.coefficient$109.coarse_d [3:2] == 2'h1;
  assign _1642_ = ! \engine.datapath.lane0.coefficient$109.coarse_d [3:2];
  function [27:0] _4632_;
    input [27:0] a;
    input [111:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4632_ = b[27:0];
      4'b??1?:
        _4632_ = b[55:28];
      4'b?1??:
        _4632_ = b[83:56];
      4'b1???:
        _4632_ = b[111:84];
      default:
        _4632_ = a;
    endcase
  endfunction
  assign _0289_ = _4632_(28'hxxxxxxx, { \engine.datapath.lane0.$signal , 2'h0, \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal , \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25:2], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25:4] }, { _1647_, _1646_, _1645_, _1644_ });
  assign _1644_ = \engine.datapath.coefficient_coarse [1:0] == 2'h3;
  assign _1645_ = \engine.datapath.coefficient_coarse [1:0] == 2'h2;
  assign _1646_ = \engine.datapath.coefficient_coarse [1:0] == 2'h1;
  assign _1647_ = ! \engine.datapath.coefficient_coarse [1:0];
  assign _1648_ = \regs.control_abort  ? 25'h0000000 : \engine.datapath.lane0.coefficient_multiplier.product ;
  assign _0297_ = rst ? 25'h0000000 : _1648_;
  assign _1649_ = \regs.control_abort  ? 32'd0 : _0194_[31:0];
  assign _1652_ = busy ? \commands.$signal  : _1643_;
  assign _0207_ = rst ? 32'd0 : _1649_;
  assign _1650_ = \regs.control_abort  ? 32'd0 : _0188_[31:0];
  assign _0206_ = rst ? 32'd0 : _1650_;
  assign _1651_ = \regs.control_abort  ? 32'd0 : _0183_[31:0];
  assign _0205_ = rst ? 32'd0 : _1651_;
  assign _1653_ = \regs.control_abort  ? 2'h0 : { \engine.datapath.late [0], \engine.datapath.on_the_way [16] };
  assign _0204_ = rst ? 2'h0 : _1653_;
  assign _1654_ = \regs.control_abort  ? 1'h0 : \engine.datapath.wrapped_some ;
  assign _0203_ = rst ? 1'h0 : _1654_;
  assign _1655_ = \regs.control_abort  ? 1'h0 : _0177_;
  assign _1658_ = \regs.command_written  ? _1652_ : \commands.$signal ;
  assign _0202_ = rst ? 1'h0 : _1655_;
  assign _1656_ = \regs.control_abort  ? 1'h0 : \engine.datapath.overflow_some ;
  assign _0201_ = rst ? 1'h0 : _1656_;
  assign _1657_ = \regs.control_abort  ? 1'h0 : _0175_;
  assign _0200_ = rst ? 1'h0 : _1657_;
  assign _1659_ = _0212_ ? \engine.datapath.lane1.result$85  : \engine.datapath.results__1 ;
  assign _1660_ = \regs.control_abort  ? 8'h00 : _1659_;
  assign _0199_ = rst ? 8'h00 : _1660_;
  assign _1661_ = _0210_ ? \engine.datapath.lane0.result$85  : \engine.datapath.results__0 ;
  assign _1662_ = \regs.control_abort  ? 8'h00 : _1661_;
  assign _0063_ = rst ? 2'h0 : _1658_;
  assign _0197_ = rst ? 8'h00 : _1662_;
  assign _1663_ = \regs.control_abort  ? 1'h0 : \engine.datapath.on_the_way [15];
  assign _0196_ = rst ? 1'h0 : _1663_;
  assign _1664_ = \regs.control_abort  ? 17'h00000 : { \engine.datapath.on_the_way [15:0], \engine.valid$53 [1] };
  assign _0195_ = rst ? 17'h00000 : _1664_;
  assign _1665_ = \regs.control_abort  ? 16'h0000 : _0582_;
  assign _0593_ = rst ? 16'h0000 : _1665_;
  assign _1666_ = \regs.control_abort  ? 1'h0 : \engine.terms.term ;
  assign _0592_ = rst ? 1'h0 : _1666_;
  assign _1667_ = \engine.$signal$41  ? _0581_ : \engine.terms.last ;
  assign _1668_ = _0596_ ? \engine.terms.only  : _1667_;
  assign _1669_ = \engine.checks.good  ? _0600_ : _1668_;
  assign _1670_ = \regs.control_abort  ? 1'h0 : _1669_;
  assign _0591_ = rst ? 1'h0 : _1670_;
  assign _1671_ = \engine.$signal$41  ? \engine.terms.following  : \engine.terms.term ;
  assign _1676_ = _0056_ ? \commands.waiting_op  : command_op;
  assign _1672_ = _0596_ ? \engine.terms.$like  : _1671_;
  assign _1673_ = \engine.checks.good  ? _0597_ : _1672_;
  assign _1674_ = \regs.control_abort  ? 1'h0 : _1673_;
  assign _0589_ = rst ? 1'h0 : _1674_;
  assign _1675_ = \regs.control_abort  ? 1'h0 : _0595_;
  assign _0588_ = rst ? 1'h0 : _1675_;
  assign _1677_ = \regs.control_abort  ? 1'h0 : \engine.checks.sweep [73];
  assign _0587_ = rst ? 1'h0 : _1677_;
  assign _1678_ = \regs.control_abort  ? 1'h0 : _0580_;
  assign _0586_ = rst ? 1'h0 : _1678_;
  assign _1684_ = busy ? \commands.waiting_op  : _1676_;
  function [15:0] _4690_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _4690_ = b[15:0];
      2'b1?:
        _4690_ = b[31:16];
      default:
        _4690_ = a;
    endcase
  endfunction
  assign _0582_ = _4690_(16'hxxxx, { \engine.checks.sweep [53:38], \engine.checks.sweep [90:75] }, { _1679_, \engine.terms.$like$11  });
  assign _1679_ = ~ \engine.terms.$like$11 ;
  assign _1680_ = _0713_ ? 1'h0 : 1'h1;
  assign _1681_ = _0787_ ? 1'h0 : _1680_;
  assign _1682_ = _0831_ ? 1'h0 : _1681_;
  assign _1683_ = _0874_ ? 1'h0 : _1682_;
  assign _1685_ = _0948_ ? 1'h0 : _1683_;
  assign _1686_ = _0991_ ? 1'h0 : _1685_;
  assign _1687_ = _1000_ ? 1'h0 : _1686_;
  assign _1688_ = _1003_ ? 1'h0 : _1687_;
  assign _1689_ = _1006_ ? 1'h0 : _1688_;
  assign _1695_ = \regs.command_written  ? _1684_ : \commands.waiting_op ;
  assign _1690_ = _1010_ ? 1'h0 : _1689_;
  assign _1691_ = _1013_ ? 1'h0 : _1690_;
  assign _1692_ = _1016_ ? 1'h0 : _1691_;
  assign _1693_ = _1019_ ? 1'h0 : _1692_;
  assign _1694_ = _1022_ ? 1'h0 : _1693_;
  assign _1696_ = _1025_ ? 1'h0 : _1694_;
  assign \regs.slave.write_bad  = _1033_ ? 1'h0 : _1696_;
  assign _1697_ = _0809_ ? 1'h0 : 1'h1;
  assign _1698_ = _1007_ ? 1'h0 : _1697_;
  assign _1699_ = _1028_ ? 1'h0 : _1698_;
  assign _0064_ = rst ? 2'h0 : _1695_;
  assign _1700_ = _0619_ ? 1'h0 : _1699_;
  assign _1701_ = _0650_ ? 1'h0 : _1700_;
  assign _1702_ = _0681_ ? 1'h0 : _1701_;
  assign _1703_ = _0724_ ? 1'h0 : _1702_;
  assign _1704_ = _0755_ ? 1'h0 : _1703_;
  assign _1705_ = _0798_ ? 1'h0 : _1704_;
  assign _1706_ = _0842_ ? 1'h0 : _1705_;
  assign _1707_ = _0885_ ? 1'h0 : _1706_;
  assign _1708_ = _0916_ ? 1'h0 : _1707_;
  assign _1709_ = _0959_ ? 1'h0 : _1708_;
  assign _1715_ = _0057_ ? 1'h0 : \commands.full ;
  assign _1710_ = _0998_ ? 1'h0 : _1709_;
  assign _1711_ = _1001_ ? 1'h0 : _1710_;
  assign _1712_ = _1004_ ? 1'h0 : _1711_;
  assign _1713_ = _1008_ ? 1'h0 : _1712_;
  assign _1714_ = _1011_ ? 1'h0 : _1713_;
  assign _1716_ = _1014_ ? 1'h0 : _1714_;
  assign _1717_ = _1017_ ? 1'h0 : _1716_;
  assign _1718_ = _1020_ ? 1'h0 : _1717_;
  assign _1719_ = _1023_ ? 1'h0 : _1718_;
  assign _1720_ = _1026_ ? 1'h0 : _1719_;
  assign _1721_ = _1027_ ? 1'h0 : _1720_;
  assign _1722_ = _1029_ ? 1'h0 : _1721_;
  assign _1723_ = _1030_ ? 1'h0 : _1722_;
  assign _1724_ = _1031_ ? 1'h0 : _1723_;
  assign _1725_ = _0601_ ? 1'h0 : _1724_;
  assign _1730_ = _0056_ ? \commands.full  : _1715_;
  assign \regs.read_bad  = _0602_ ? 1'h0 : _1725_;
  assign _1726_ = _0809_ ? 32'd1348095793 : 32'd0;
  assign _1727_ = _1007_ ? 32'd65537 : _1726_;
  assign _1728_ = _1028_ ? 32'd2732686795 : _1727_;
  assign _1729_ = _0619_ ? 32'd26584 : _1728_;
  assign _1731_ = _0650_ ? 32'd526338 : _1729_;
  assign _1732_ = _0681_ ? 32'd50855938 : _1731_;
  assign _1733_ = _0724_ ? 32'd0 : _1732_;
  assign _1734_ = _0755_ ? { 26'h0000000, \commands.full , 2'h0, \regs.status_source_valid , \regs.status_source_ready , busy } : _1733_;
  assign _1735_ = _0798_ ? { 30'h00000000, \regs.interrupt_error , \regs.interrupt_done  } : _1734_;
  assign _1741_ = busy ? \commands.full  : _1730_;
  assign _1736_ = _0842_ ? { 30'h00000000, \regs.interrupt_enable_error , \regs.interrupt_enable_done  } : _1735_;
  assign _1737_ = _0885_ ? { 19'h00000, \regs.error_source_fault , \regs.error_segment , \regs.error_overrun , \regs.error_command , \regs.error_busy_write , \regs.error_source , \regs.error_keep , \regs.error_long , \regs.error_short , \regs.error_range , \regs.error_coefficient , \regs.error_config , \regs.error_start_busy  } : _1736_;
  assign _1738_ = _0916_ ? { 30'h00000000, numbers_error } : _1737_;
  assign _1739_ = _0959_ ? { 17'h00000, \regs.mode_source , \regs.mode_terms , \regs.mode_rewind , \regs.mode_stochastic , \regs.mode_multiple , \regs.mode_mode  } : _1738_;
  assign _1740_ = _0998_ ? { \regs.eps_exponent , \regs.eps_mantissa  } : _1739_;
  assign _1742_ = _1001_ ? { \regs.coefficient_exponent , \regs.coefficient_mantissa  } : _1740_;
  assign _1743_ = _1004_ ? { 23'h000000, \regs.segments_count  } : _1742_;
  assign _1744_ = _1008_ ? \regs.segment_length_length  : _1743_;
  assign _1745_ = _1011_ ? { 1'h0, \regs.segment_reserve_reserve  } : _1744_;
  assign _1746_ = _1014_ ? { \regs.segment_commit_lane , 7'h00, \regs.segment_commit_hold , \regs.segment_commit_fraction , \regs.segment_commit_index  } : _1745_;
  assign _1752_ = \regs.command_written  ? _1741_ : \commands.full ;
  assign _1747_ = _1017_ ? \regs.argument_value  : _1746_;
  assign _1748_ = _1020_ ? { 25'h0000000, \regs.command_source , \regs.command_dither , command_op } : _1747_;
  assign _1749_ = _1023_ ? \regs.load_high_word  : _1748_;
  assign _1750_ = _1026_ ? \regs.load_low_word  : _1749_;
  assign _1751_ = _1027_ ? \engine.beats  : _1750_;
  assign _1753_ = _1029_ ? \engine.datapath.updated$223  : _1751_;
  assign _1754_ = _1030_ ? \engine.datapath.lost$229  : _1753_;
  assign _1755_ = _1031_ ? \engine.datapath.saturated$234  : _1754_;
  assign _1756_ = _0601_ ? { 8'h00, \regs.term_index , \regs.term_mantissa  } : _1755_;
  assign \regs.result  = _0602_ ? 32'd258 : _1756_;
  assign _1757_ = _0603_ ? \regs.slave.data [0] : 1'h0;
  assign _0945_ = rst ? 1'h0 : _1757_;
  assign _1758_ = _0604_ ? \regs.slave.data [1] : 1'h0;
  assign _0946_ = rst ? 1'h0 : _1758_;
  assign _1759_ = _0605_ ? \regs.slave.data [2] : 1'h0;
  assign _1763_ = \commands.full  ? _1752_ : 1'h1;
  assign _0947_ = rst ? 1'h0 : _1759_;
  assign _1760_ = \regs.slave.data [0] ? 1'h0 : \regs.interrupt_done ;
  assign _1761_ = _0606_ ? _1760_ : \regs.interrupt_done ;
  assign _1762_ = done ? 1'h1 : _1761_;
  assign _0949_ = rst ? 1'h0 : _1762_;
  assign _1764_ = \regs.slave.data [1] ? 1'h0 : \regs.interrupt_error ;
  assign _1765_ = _0607_ ? _1764_ : \regs.interrupt_error ;
  assign _1766_ = interrupt_error_set ? 1'h1 : _1765_;
  assign _0950_ = rst ? 1'h0 : _1766_;
  assign _1767_ = _0608_ ? \regs.slave.data [0] : \regs.interrupt_enable_done ;
  assign _1771_ = \regs.load_low_written  ? _1763_ : _1752_;
  assign _0951_ = rst ? 1'h0 : _1767_;
  assign _1768_ = _0609_ ? \regs.slave.data [1] : \regs.interrupt_enable_error ;
  assign _0952_ = rst ? 1'h0 : _1768_;
  assign _1769_ = \regs.slave.data [0] ? 1'h0 : \regs.error_start_busy ;
  assign _1770_ = _0610_ ? _1769_ : \regs.error_start_busy ;
  assign _1772_ = error_start_busy_set ? 1'h1 : _1770_;
  assign _0953_ = rst ? 1'h0 : _1772_;
  assign _1773_ = \regs.slave.data [1] ? 1'h0 : \regs.error_config ;
  assign _1774_ = _0611_ ? _1773_ : \regs.error_config ;
  assign _1775_ = error_config_set ? 1'h1 : _1774_;
  assign _1779_ = _0061_ ? 1'h0 : _1771_;
  assign _0954_ = rst ? 1'h0 : _1775_;
  assign _1776_ = \regs.slave.data [2] ? 1'h0 : \regs.error_coefficient ;
  assign _1777_ = _0612_ ? _1776_ : \regs.error_coefficient ;
  assign _1778_ = error_coefficient_set ? 1'h1 : _1777_;
  assign _0955_ = rst ? 1'h0 : _1778_;
  assign _1780_ = \regs.slave.data [3] ? 1'h0 : \regs.error_range ;
  assign _1781_ = _0613_ ? _1780_ : \regs.error_range ;
  assign _1782_ = error_range_set ? 1'h1 : _1781_;
  assign _0956_ = rst ? 1'h0 : _1782_;
  assign _1783_ = \regs.slave.data [4] ? 1'h0 : \regs.error_short ;
  assign _0065_ = rst ? 1'h0 : _1779_;
  assign _1784_ = _0614_ ? _1783_ : \regs.error_short ;
  assign _1785_ = error_short_set ? 1'h1 : _1784_;
  assign _0957_ = rst ? 1'h0 : _1785_;
  assign _1786_ = \regs.slave.data [5] ? 1'h0 : \regs.error_long ;
  assign _1787_ = _0615_ ? _1786_ : \regs.error_long ;
  assign _1788_ = error_long_set ? 1'h1 : _1787_;
  assign _0958_ = rst ? 1'h0 : _1788_;
  assign _1789_ = \regs.slave.data [6] ? 1'h0 : \regs.error_keep ;
  assign _1790_ = _0616_ ? _1789_ : \regs.error_keep ;
  assign _1791_ = error_keep_set ? 1'h1 : _1790_;
  assign _0960_ = rst ? 1'h0 : _1791_;
  assign _1792_ = \regs.slave.data [7] ? 1'h0 : \regs.error_source ;
  assign _1793_ = _0617_ ? _1792_ : \regs.error_source ;
  assign _1794_ = error_source_set ? 1'h1 : _1793_;
  assign _0961_ = rst ? 1'h0 : _1794_;
  assign _1799_ = \commands.full  ? \commands.word  : { \regs.load_high_word , \regs.load_low_word  };
  assign _1795_ = \regs.slave.data [8] ? 1'h0 : \regs.error_busy_write ;
  assign _1796_ = _0618_ ? _1795_ : \regs.error_busy_write ;
  assign _1797_ = error_busy_write_set ? 1'h1 : _1796_;
  assign _0962_ = rst ? 1'h0 : _1797_;
  assign _1798_ = \regs.slave.data [9] ? 1'h0 : \regs.error_command ;
  assign _1800_ = _0620_ ? _1798_ : \regs.error_command ;
  assign _1801_ = \commands.refused  ? 1'h1 : _1800_;
  assign _0963_ = rst ? 1'h0 : _1801_;
  assign _1802_ = \regs.slave.data [10] ? 1'h0 : \regs.error_overrun ;
  assign _1803_ = _0621_ ? _1802_ : \regs.error_overrun ;
  assign _1808_ = \regs.load_low_written  ? _1799_ : \commands.word ;
  assign _1804_ = \commands.overrun  ? 1'h1 : _1803_;
  assign _0964_ = rst ? 1'h0 : _1804_;
  assign _1805_ = \regs.slave.data [11] ? 1'h0 : \regs.error_segment ;
  assign _1806_ = _0622_ ? _1805_ : \regs.error_segment ;
  assign _1807_ = error_segment_set ? 1'h1 : _1806_;
  assign _0965_ = rst ? 1'h0 : _1807_;
  assign _1809_ = \regs.slave.data [12] ? 1'h0 : \regs.error_source_fault ;
  assign _1810_ = _0623_ ? _1809_ : \regs.error_source_fault ;
  assign _1811_ = error_source_fault_set ? 1'h1 : _1810_;
  assign _0966_ = rst ? 1'h0 : _1811_;
  assign _0066_ = rst ? 64'h0000000000000000 : _1808_;
  assign _1812_ = _0625_ ? \regs.slave.data [1] : \regs.mode_mode [1];
  assign _0967_[1] = rst ? 1'h0 : _1812_;
  assign _1813_ = _0624_ ? \regs.slave.data [0] : \regs.mode_mode [0];
  assign _0967_[0] = rst ? 1'h0 : _1813_;
  assign _1814_ = _0628_ ? \regs.slave.data [4] : \regs.mode_multiple [2];
  assign _0968_[2] = rst ? 1'h0 : _1814_;
  assign _1815_ = _0626_ ? \regs.slave.data [2] : \regs.mode_multiple [0];
  assign _0968_[0] = rst ? 1'h0 : _1815_;
  assign _1816_ = _0627_ ? \regs.slave.data [3] : \regs.mode_multiple [1];
  assign _0968_[1] = rst ? 1'h0 : _1816_;
  assign _1301_ = rst ? 1'h0 : \source1.control.feed ;
  assign _1817_ = _0629_ ? \regs.slave.data [5] : \regs.mode_stochastic ;
  assign _0969_ = rst ? 1'h0 : _1817_;
  assign _1818_ = _0630_ ? \regs.slave.data [6] : \regs.mode_rewind ;
  assign _0971_ = rst ? 1'h0 : _1818_;
  assign _1819_ = _0634_ ? \regs.slave.data [10] : \regs.mode_terms [3];
  assign _0972_[3] = rst ? 1'h0 : _1819_;
  assign _1820_ = _0632_ ? \regs.slave.data [8] : \regs.mode_terms [1];
  assign _0972_[1] = rst ? 1'h0 : _1820_;
  assign _1821_ = _0631_ ? \regs.slave.data [7] : \regs.mode_terms [0];
  assign _0972_[0] = rst ? 1'h0 : _1821_;
  assign _1302_ = rst ? 1'h0 : \source1.control.marked ;
  assign _1822_ = _0633_ ? \regs.slave.data [9] : \regs.mode_terms [2];
  assign _0972_[2] = rst ? 1'h0 : _1822_;
  assign _1823_ = _0638_ ? \regs.slave.data [14] : \regs.mode_source [3];
  assign _0973_[3] = rst ? 1'h0 : _1823_;
  assign _1824_ = _0636_ ? \regs.slave.data [12] : \regs.mode_source [1];
  assign _0973_[1] = rst ? 1'h0 : _1824_;
  assign _1825_ = _0635_ ? \regs.slave.data [11] : \regs.mode_source [0];
  assign _0973_[0] = rst ? 1'h0 : _1825_;
  assign _1826_ = _0637_ ? \regs.slave.data [13] : \regs.mode_source [2];
  assign _0973_[2] = rst ? 1'h0 : _1826_;
  assign _1303_ = rst ? 1'h0 : \source1.marked ;
  assign _1827_ = _0655_ ? \regs.slave.data [15] : \regs.eps_mantissa [15];
  assign _0974_[15] = rst ? 1'h0 : _1827_;
  assign _1828_ = _0653_ ? \regs.slave.data [13] : \regs.eps_mantissa [13];
  assign _0974_[13] = rst ? 1'h0 : _1828_;
  assign _1829_ = _0652_ ? \regs.slave.data [12] : \regs.eps_mantissa [12];
  assign _0974_[12] = rst ? 1'h0 : _1829_;
  assign _1830_ = _0651_ ? \regs.slave.data [11] : \regs.eps_mantissa [11];
  assign _0974_[11] = rst ? 1'h0 : _1830_;
  assign _1831_ = _0649_ ? \regs.slave.data [10] : \regs.eps_mantissa [10];
  assign _0974_[10] = rst ? 1'h0 : _1831_;
  assign _1835_ = \source1.control.go  ? \source1.ring.later1 [7] : \source1.ring.entered [7];
  assign _1832_ = _0648_ ? \regs.slave.data [9] : \regs.eps_mantissa [9];
  assign _0974_[9] = rst ? 1'h0 : _1832_;
  assign _1833_ = _0647_ ? \regs.slave.data [8] : \regs.eps_mantissa [8];
  assign _0974_[8] = rst ? 1'h0 : _1833_;
  assign _1834_ = _0646_ ? \regs.slave.data [7] : \regs.eps_mantissa [7];
  assign _0974_[7] = rst ? 1'h0 : _1834_;
  assign _1836_ = _0645_ ? \regs.slave.data [6] : \regs.eps_mantissa [6];
  assign _0974_[6] = rst ? 1'h0 : _1836_;
  assign _1837_ = _0644_ ? \regs.slave.data [5] : \regs.eps_mantissa [5];
  assign _0974_[5] = rst ? 1'h0 : _1837_;
  assign _1544_[7] = \source1.control.fed [7] ? 1'h0 : _1835_;
  assign _1838_ = _0643_ ? \regs.slave.data [4] : \regs.eps_mantissa [4];
  assign _0974_[4] = rst ? 1'h0 : _1838_;
  assign _1839_ = _0642_ ? \regs.slave.data [3] : \regs.eps_mantissa [3];
  assign _0974_[3] = rst ? 1'h0 : _1839_;
  assign _1840_ = _0641_ ? \regs.slave.data [2] : \regs.eps_mantissa [2];
  assign _0974_[2] = rst ? 1'h0 : _1840_;
  assign _1841_ = _0640_ ? \regs.slave.data [1] : \regs.eps_mantissa [1];
  assign _0974_[1] = rst ? 1'h0 : _1841_;
  assign _1842_ = _0639_ ? \regs.slave.data [0] : \regs.eps_mantissa [0];
  assign _0974_[0] = rst ? 1'h0 : _1842_;
  assign _1846_ = \source1.control.go  ? \source1.ring.later1 [6] : \source1.ring.entered [6];
  assign _1843_ = _0654_ ? \regs.slave.data [14] : \regs.eps_mantissa [14];
  assign _0974_[14] = rst ? 1'h0 : _1843_;
  assign _1844_ = _0671_ ? \regs.slave.data [31] : \regs.eps_exponent [15];
  assign _0975_[15] = rst ? 1'h0 : _1844_;
  assign _1845_ = _0669_ ? \regs.slave.data [29] : \regs.eps_exponent [13];
  assign _0975_[13] = rst ? 1'h0 : _1845_;
  assign _1847_ = _0668_ ? \regs.slave.data [28] : \regs.eps_exponent [12];
  assign _0975_[12] = rst ? 1'h0 : _1847_;
  assign _1848_ = _0667_ ? \regs.slave.data [27] : \regs.eps_exponent [11];
  assign _0975_[11] = rst ? 1'h0 : _1848_;
  assign _1544_[6] = \source1.control.fed [6] ? 1'h1 : _1846_;
  assign _1849_ = _0666_ ? \regs.slave.data [26] : \regs.eps_exponent [10];
  assign _0975_[10] = rst ? 1'h0 : _1849_;
  assign _1850_ = _0665_ ? \regs.slave.data [25] : \regs.eps_exponent [9];
  assign _0975_[9] = rst ? 1'h0 : _1850_;
  assign _1851_ = _0664_ ? \regs.slave.data [24] : \regs.eps_exponent [8];
  assign _0975_[8] = rst ? 1'h0 : _1851_;
  assign _1852_ = _0663_ ? \regs.slave.data [23] : \regs.eps_exponent [7];
  assign _0975_[7] = rst ? 1'h0 : _1852_;
  assign _1853_ = _0662_ ? \regs.slave.data [22] : \regs.eps_exponent [6];
  assign _0975_[6] = rst ? 1'h0 : _1853_;
  assign _1857_ = \source1.control.go  ? \source1.ring.later1 [5] : \source1.ring.entered [5];
  assign _1854_ = _0661_ ? \regs.slave.data [21] : \regs.eps_exponent [5];
  assign _0975_[5] = rst ? 1'h0 : _1854_;
  assign _1855_ = _0660_ ? \regs.slave.data [20] : \regs.eps_exponent [4];
  assign _0975_[4] = rst ? 1'h0 : _1855_;
  assign _1856_ = _0659_ ? \regs.slave.data [19] : \regs.eps_exponent [3];
  assign _0975_[3] = rst ? 1'h0 : _1856_;
  assign _1858_ = _0658_ ? \regs.slave.data [18] : \regs.eps_exponent [2];
  assign _0975_[2] = rst ? 1'h0 : _1858_;
  assign _1859_ = _0657_ ? \regs.slave.data [17] : \regs.eps_exponent [1];
  assign _0975_[1] = rst ? 1'h0 : _1859_;
  assign _1544_[5] = \source1.control.fed [5] ? 1'h1 : _1857_;
  assign _1860_ = _0656_ ? \regs.slave.data [16] : \regs.eps_exponent [0];
  assign _0975_[0] = rst ? 1'h0 : _1860_;
  assign _1861_ = _0670_ ? \regs.slave.data [30] : \regs.eps_exponent [14];
  assign _0975_[14] = rst ? 1'h0 : _1861_;
  assign _1862_ = _0688_ ? \regs.slave.data [15] : \regs.coefficient_mantissa [15];
  assign _0976_[15] = rst ? 1'h0 : _1862_;
  assign _1863_ = _0686_ ? \regs.slave.data [13] : \regs.coefficient_mantissa [13];
  assign _0976_[13] = rst ? 1'h0 : _1863_;
  assign _1864_ = _0685_ ? \regs.slave.data [12] : \regs.coefficient_mantissa [12];
  assign _0976_[12] = rst ? 1'h0 : _1864_;
  assign _1868_ = \source1.control.go  ? \source1.ring.later1 [4] : \source1.ring.entered [4];
  assign _1865_ = _0684_ ? \regs.slave.data [11] : \regs.coefficient_mantissa [11];
  assign _0976_[11] = rst ? 1'h0 : _1865_;
  assign _1866_ = _0683_ ? \regs.slave.data [10] : \regs.coefficient_mantissa [10];
  assign _0976_[10] = rst ? 1'h0 : _1866_;
  assign _1867_ = _0682_ ? \regs.slave.data [9] : \regs.coefficient_mantissa [9];
  assign _0976_[9] = rst ? 1'h0 : _1867_;
  assign _1869_ = _0680_ ? \regs.slave.data [8] : \regs.coefficient_mantissa [8];
  assign _0976_[8] = rst ? 1'h0 : _1869_;
  assign _1870_ = _0679_ ? \regs.slave.data [7] : \regs.coefficient_mantissa [7];
  assign _0976_[7] = rst ? 1'h0 : _1870_;
  assign _1544_[4] = \source1.control.fed [4] ? 1'h1 : _1868_;
  assign _1871_ = _0678_ ? \regs.slave.data [6] : \regs.coefficient_mantissa [6];
  assign _0976_[6] = rst ? 1'h0 : _1871_;
  assign _1872_ = _0677_ ? \regs.slave.data [5] : \regs.coefficient_mantissa [5];
  assign _0976_[5] = rst ? 1'h0 : _1872_;
  assign _1873_ = _0676_ ? \regs.slave.data [4] : \regs.coefficient_mantissa [4];
  assign _0976_[4] = rst ? 1'h0 : _1873_;
  assign _1874_ = _0675_ ? \regs.slave.data [3] : \regs.coefficient_mantissa [3];
  assign _0976_[3] = rst ? 1'h0 : _1874_;
  assign _1875_ = _0674_ ? \regs.slave.data [2] : \regs.coefficient_mantissa [2];
  assign _0976_[2] = rst ? 1'h0 : _1875_;
  assign _1879_ = \source1.control.go  ? \source1.ring.later1 [3] : \source1.ring.entered [3];
  assign _1876_ = _0673_ ? \regs.slave.data [1] : \regs.coefficient_mantissa [1];
  assign _0976_[1] = rst ? 1'h0 : _1876_;
  assign _1877_ = _0672_ ? \regs.slave.data [0] : \regs.coefficient_mantissa [0];
  assign _0976_[0] = rst ? 1'h0 : _1877_;
  assign _1878_ = _0687_ ? \regs.slave.data [14] : \regs.coefficient_mantissa [14];
  assign _0976_[14] = rst ? 1'h0 : _1878_;
  assign _1880_ = _0705_ ? \regs.slave.data [31] : \regs.coefficient_exponent [15];
  assign _0977_[15] = rst ? 1'h0 : _1880_;
  assign _1881_ = _0703_ ? \regs.slave.data [29] : \regs.coefficient_exponent [13];
  assign _0977_[13] = rst ? 1'h0 : _1881_;
  assign _1544_[3] = \source1.control.fed [3] ? 1'h1 : _1879_;
  assign _1882_ = _0702_ ? \regs.slave.data [28] : \regs.coefficient_exponent [12];
  assign _0977_[12] = rst ? 1'h0 : _1882_;
  assign _1883_ = _0701_ ? \regs.slave.data [27] : \regs.coefficient_exponent [11];
  assign _0977_[11] = rst ? 1'h0 : _1883_;
  assign _1884_ = _0700_ ? \regs.slave.data [26] : \regs.coefficient_exponent [10];
  assign _0977_[10] = rst ? 1'h0 : _1884_;
  assign _1885_ = _0699_ ? \regs.slave.data [25] : \regs.coefficient_exponent [9];
  assign _0977_[9] = rst ? 1'h0 : _1885_;
  assign _1886_ = _0698_ ? \regs.slave.data [24] : \regs.coefficient_exponent [8];
  assign _0977_[8] = rst ? 1'h0 : _1886_;
  assign _1890_ = \source1.control.go  ? \source1.ring.later1 [2] : \source1.ring.entered [2];
  assign _1887_ = _0697_ ? \regs.slave.data [23] : \regs.coefficient_exponent [7];
  assign _0977_[7] = rst ? 1'h0 : _1887_;
  assign _1888_ = _0696_ ? \regs.slave.data [22] : \regs.coefficient_exponent [6];
  assign _0977_[6] = rst ? 1'h0 : _1888_;
  assign _1889_ = _0695_ ? \regs.slave.data [21] : \regs.coefficient_exponent [5];
  assign _0977_[5] = rst ? 1'h0 : _1889_;
  assign _1891_ = _0694_ ? \regs.slave.data [20] : \regs.coefficient_exponent [4];
  assign _0977_[4] = rst ? 1'h0 : _1891_;
  assign _1892_ = _0693_ ? \regs.slave.data [19] : \regs.coefficient_exponent [3];
  assign _0977_[3] = rst ? 1'h0 : _1892_;
  assign _1544_[2] = \source1.control.fed [2] ? 1'h1 : _1890_;
  assign _1893_ = _0691_ ? \regs.slave.data [18] : \regs.coefficient_exponent [2];
  assign _0977_[2] = rst ? 1'h0 : _1893_;
  assign _1894_ = _0690_ ? \regs.slave.data [17] : \regs.coefficient_exponent [1];
  assign _0977_[1] = rst ? 1'h0 : _1894_;
  assign _1895_ = _0689_ ? \regs.slave.data [16] : \regs.coefficient_exponent [0];
  assign _0977_[0] = rst ? 1'h0 : _1895_;
  assign _1896_ = _0704_ ? \regs.slave.data [30] : \regs.coefficient_exponent [14];
  assign _0977_[14] = rst ? 1'h0 : _1896_;
  assign _1897_ = _0715_ ? \regs.slave.data [8] : \regs.segments_count [8];
  assign _0978_[8] = rst ? 1'h0 : _1897_;
  assign _1901_ = \source1.control.go  ? \source1.ring.later1 [1] : \source1.ring.entered [1];
  assign _1898_ = _0712_ ? \regs.slave.data [6] : \regs.segments_count [6];
  assign _0978_[6] = rst ? 1'h0 : _1898_;
  assign _1899_ = _0711_ ? \regs.slave.data [5] : \regs.segments_count [5];
  assign _0978_[5] = rst ? 1'h0 : _1899_;
  assign _1900_ = _0710_ ? \regs.slave.data [4] : \regs.segments_count [4];
  assign _0978_[4] = rst ? 1'h0 : _1900_;
  assign _1902_ = _0709_ ? \regs.slave.data [3] : \regs.segments_count [3];
  assign _0978_[3] = rst ? 1'h0 : _1902_;
  assign _1903_ = _0708_ ? \regs.slave.data [2] : \regs.segments_count [2];
  assign _0978_[2] = rst ? 1'h0 : _1903_;
  assign _1544_[1] = \source1.control.fed [1] ? 1'h1 : _1901_;
  assign _1904_ = _0707_ ? \regs.slave.data [1] : \regs.segments_count [1];
  assign _0978_[1] = rst ? 1'h0 : _1904_;
  assign _1905_ = _0706_ ? \regs.slave.data [0] : \regs.segments_count [0];
  assign _0978_[0] = rst ? 1'h0 : _1905_;
  assign _1906_ = _0714_ ? \regs.slave.data [7] : \regs.segments_count [7];
  assign _0978_[7] = rst ? 1'h0 : _1906_;
  assign _1907_ = _0748_ ? \regs.slave.data [31] : \regs.segment_length_length [31];
  assign _0979_[31] = rst ? 1'h0 : _1907_;
  assign _1908_ = _0746_ ? \regs.slave.data [29] : \regs.segment_length_length [29];
  assign _0979_[29] = rst ? 1'h0 : _1908_;
  assign _1912_ = \source1.control.go  ? \source1.ring.later1 [0] : \source1.ring.entered [0];
  assign _1909_ = _0745_ ? \regs.slave.data [28] : \regs.segment_length_length [28];
  assign _0979_[28] = rst ? 1'h0 : _1909_;
  assign _1910_ = _0744_ ? \regs.slave.data [27] : \regs.segment_length_length [27];
  assign _0979_[27] = rst ? 1'h0 : _1910_;
  assign _1911_ = _0743_ ? \regs.slave.data [26] : \regs.segment_length_length [26];
  assign _0979_[26] = rst ? 1'h0 : _1911_;
  assign _1913_ = _0742_ ? \regs.slave.data [25] : \regs.segment_length_length [25];
  assign _0979_[25] = rst ? 1'h0 : _1913_;
  assign _1914_ = _0741_ ? \regs.slave.data [24] : \regs.segment_length_length [24];
  assign _0979_[24] = rst ? 1'h0 : _1914_;
  assign _1544_[0] = \source1.control.fed [0] ? 1'h1 : _1912_;
  assign _1915_ = _0740_ ? \regs.slave.data [23] : \regs.segment_length_length [23];
  assign _0979_[23] = rst ? 1'h0 : _1915_;
  assign _1916_ = _0739_ ? \regs.slave.data [22] : \regs.segment_length_length [22];
  assign _0979_[22] = rst ? 1'h0 : _1916_;
  assign _1917_ = _0738_ ? \regs.slave.data [21] : \regs.segment_length_length [21];
  assign _0979_[21] = rst ? 1'h0 : _1917_;
  assign _1918_ = _0737_ ? \regs.slave.data [20] : \regs.segment_length_length [20];
  assign _0979_[20] = rst ? 1'h0 : _1918_;
  assign _1919_ = _0736_ ? \regs.slave.data [19] : \regs.segment_length_length [19];
  assign _0979_[19] = rst ? 1'h0 : _1919_;
  assign _1923_ = \source1.control.go  ? \source1.ring.later0  : \source1.ring.lane0 ;
  assign _1920_ = _0735_ ? \regs.slave.data [18] : \regs.segment_length_length [18];
  assign _0979_[18] = rst ? 1'h0 : _1920_;
  assign _1921_ = _0734_ ? \regs.slave.data [17] : \regs.segment_length_length [17];
  assign _0979_[17] = rst ? 1'h0 : _1921_;
  assign _1922_ = _0733_ ? \regs.slave.data [16] : \regs.segment_length_length [16];
  assign _0979_[16] = rst ? 1'h0 : _1922_;
  assign _1924_ = _0732_ ? \regs.slave.data [15] : \regs.segment_length_length [15];
  assign _0979_[15] = rst ? 1'h0 : _1924_;
  assign _1925_ = _0731_ ? \regs.slave.data [14] : \regs.segment_length_length [14];
  assign _0979_[14] = rst ? 1'h0 : _1925_;
  assign _1543_ = \source1.control.filling  ? 8'h80 : _1923_;
  assign _1926_ = _0730_ ? \regs.slave.data [13] : \regs.segment_length_length [13];
  assign _0979_[13] = rst ? 1'h0 : _1926_;
  assign _1927_ = _0729_ ? \regs.slave.data [12] : \regs.segment_length_length [12];
  assign _0979_[12] = rst ? 1'h0 : _1927_;
  assign _1928_ = _0728_ ? \regs.slave.data [11] : \regs.segment_length_length [11];
  assign _0979_[11] = rst ? 1'h0 : _1928_;
  assign _1929_ = _0727_ ? \regs.slave.data [10] : \regs.segment_length_length [10];
  assign _0979_[10] = rst ? 1'h0 : _1929_;
  assign _1930_ = _0726_ ? \regs.slave.data [9] : \regs.segment_length_length [9];
  assign _0979_[9] = rst ? 1'h0 : _1930_;
  assign _1483_ = rst ? 1'h0 : _1471_;
  assign _1931_ = _0725_ ? \regs.slave.data [8] : \regs.segment_length_length [8];
  assign _0979_[8] = rst ? 1'h0 : _1931_;
  assign _1932_ = _0723_ ? \regs.slave.data [7] : \regs.segment_length_length [7];
  assign _0979_[7] = rst ? 1'h0 : _1932_;
  assign _1933_ = _0722_ ? \regs.slave.data [6] : \regs.segment_length_length [6];
  assign _0979_[6] = rst ? 1'h0 : _1933_;
  assign _1934_ = _0721_ ? \regs.slave.data [5] : \regs.segment_length_length [5];
  assign _0979_[5] = rst ? 1'h0 : _1934_;
  assign _1935_ = _0720_ ? \regs.slave.data [4] : \regs.segment_length_length [4];
  assign _0979_[4] = rst ? 1'h0 : _1935_;
  assign _1939_ = \source1.control.down  ? { _1443_, _1440_, _1437_, _0035_ } : \source1.control.skip.digit0 ;
  assign _1936_ = _0719_ ? \regs.slave.data [3] : \regs.segment_length_length [3];
  assign _0979_[3] = rst ? 1'h0 : _1936_;
  assign _1937_ = _0718_ ? \regs.slave.data [2] : \regs.segment_length_length [2];
  assign _0979_[2] = rst ? 1'h0 : _1937_;
  assign _1938_ = _0717_ ? \regs.slave.data [1] : \regs.segment_length_length [1];
  assign _0979_[1] = rst ? 1'h0 : _1938_;
  assign _1940_ = _0716_ ? \regs.slave.data [0] : \regs.segment_length_length [0];
  assign _0979_[0] = rst ? 1'h0 : _1940_;
  assign _1941_ = _0747_ ? \regs.slave.data [30] : \regs.segment_length_length [30];
  assign _0979_[30] = rst ? 1'h0 : _1941_;
  assign _1484_ = \source1.control.$signal [1] ? \regs.argument_value [3:0] : _1939_;
  assign _1942_ = _0781_ ? \regs.slave.data [30] : \regs.segment_reserve_reserve [30];
  assign _0980_[30] = rst ? 1'h0 : _1942_;
  assign _1943_ = _0779_ ? \regs.slave.data [28] : \regs.segment_reserve_reserve [28];
  assign _0980_[28] = rst ? 1'h0 : _1943_;
  assign _1944_ = _0778_ ? \regs.slave.data [27] : \regs.segment_reserve_reserve [27];
  assign _0980_[27] = rst ? 1'h0 : _1944_;
  assign _1945_ = _0777_ ? \regs.slave.data [26] : \regs.segment_reserve_reserve [26];
  assign _0980_[26] = rst ? 1'h0 : _1945_;
  assign _1946_ = _0776_ ? \regs.slave.data [25] : \regs.segment_reserve_reserve [25];
  assign _0980_[25] = rst ? 1'h0 : _1946_;
  assign _1947_ = _0775_ ? \regs.slave.data [24] : \regs.segment_reserve_reserve [24];
  assign _0980_[24] = rst ? 1'h0 : _1947_;
  assign _1948_ = _0774_ ? \regs.slave.data [23] : \regs.segment_reserve_reserve [23];
  assign _0980_[23] = rst ? 1'h0 : _1948_;
  assign _1949_ = _0773_ ? \regs.slave.data [22] : \regs.segment_reserve_reserve [22];
  assign _1952_ = \source1.control.down  ? _1445_ : _1448_;
  assign _0980_[22] = rst ? 1'h0 : _1949_;
  assign _1950_ = _0772_ ? \regs.slave.data [21] : \regs.segment_reserve_reserve [21];
  assign _0980_[21] = rst ? 1'h0 : _1950_;
  assign _1951_ = _0771_ ? \regs.slave.data [20] : \regs.segment_reserve_reserve [20];
  assign _0980_[20] = rst ? 1'h0 : _1951_;
  assign _1953_ = _0770_ ? \regs.slave.data [19] : \regs.segment_reserve_reserve [19];
  assign _0980_[19] = rst ? 1'h0 : _1953_;
  assign _1954_ = _0769_ ? \regs.slave.data [18] : \regs.segment_reserve_reserve [18];
  assign _0980_[18] = rst ? 1'h0 : _1954_;
  assign _1955_ = _0768_ ? \regs.slave.data [17] : \regs.segment_reserve_reserve [17];
  assign _1485_ = rst ? 1'h0 : _1952_;
  assign _0980_[17] = rst ? 1'h0 : _1955_;
  assign _1956_ = _0767_ ? \regs.slave.data [16] : \regs.segment_reserve_reserve [16];
  assign _0980_[16] = rst ? 1'h0 : _1956_;
  assign _1957_ = _0765_ ? \regs.slave.data [15] : \regs.segment_reserve_reserve [15];
  assign _0980_[15] = rst ? 1'h0 : _1957_;
  assign _1958_ = _0764_ ? \regs.slave.data [14] : \regs.segment_reserve_reserve [14];
  assign _0980_[14] = rst ? 1'h0 : _1958_;
  assign _1959_ = _0763_ ? \regs.slave.data [13] : \regs.segment_reserve_reserve [13];
  assign _0980_[13] = rst ? 1'h0 : _1959_;
  assign _1960_ = _0762_ ? \regs.slave.data [12] : \regs.segment_reserve_reserve [12];
  assign _1963_ = \source1.control.skip.borrow0  ? { _1460_, _1457_, _1454_, _0036_ } : \source1.control.skip.digit1 ;
  assign _0980_[12] = rst ? 1'h0 : _1960_;
  assign _1961_ = _0761_ ? \regs.slave.data [11] : \regs.segment_reserve_reserve [11];
  assign _0980_[11] = rst ? 1'h0 : _1961_;
  assign _1962_ = _0760_ ? \regs.slave.data [10] : \regs.segment_reserve_reserve [10];
  assign _0980_[10] = rst ? 1'h0 : _1962_;
  assign _1964_ = _0759_ ? \regs.slave.data [9] : \regs.segment_reserve_reserve [9];
  assign _0980_[9] = rst ? 1'h0 : _1964_;
  assign _1965_ = _0758_ ? \regs.slave.data [8] : \regs.segment_reserve_reserve [8];
  assign _0980_[8] = rst ? 1'h0 : _1965_;
  assign _1966_ = _0757_ ? \regs.slave.data [7] : \regs.segment_reserve_reserve [7];
  assign _1486_ = \source1.control.$signal [1] ? \regs.argument_value [7:4] : _1963_;
  assign _0980_[7] = rst ? 1'h0 : _1966_;
  assign _1967_ = _0756_ ? \regs.slave.data [6] : \regs.segment_reserve_reserve [6];
  assign _0980_[6] = rst ? 1'h0 : _1967_;
  assign _1968_ = _0754_ ? \regs.slave.data [5] : \regs.segment_reserve_reserve [5];
  assign _0980_[5] = rst ? 1'h0 : _1968_;
  assign _1969_ = _0753_ ? \regs.slave.data [4] : \regs.segment_reserve_reserve [4];
  assign _0980_[4] = rst ? 1'h0 : _1969_;
  assign _1970_ = _0752_ ? \regs.slave.data [3] : \regs.segment_reserve_reserve [3];
  assign _0980_[3] = rst ? 1'h0 : _1970_;
  assign _1971_ = _0751_ ? \regs.slave.data [2] : \regs.segment_reserve_reserve [2];
  assign _1974_ = \source1.control.skip.borrow1  ? { _1473_, _1469_, _1466_, _0037_ } : \source1.control.skip.digit2 ;
  assign _0980_[2] = rst ? 1'h0 : _1971_;
  assign _1972_ = _0750_ ? \regs.slave.data [1] : \regs.segment_reserve_reserve [1];
  assign _0980_[1] = rst ? 1'h0 : _1972_;
  assign _1973_ = _0749_ ? \regs.slave.data [0] : \regs.segment_reserve_reserve [0];
  assign _0980_[0] = rst ? 1'h0 : _1973_;
  assign _1975_ = _0780_ ? \regs.slave.data [29] : \regs.segment_reserve_reserve [29];
  assign _0980_[29] = rst ? 1'h0 : _1975_;
  assign _1976_ = _0790_ ? \regs.slave.data [7] : \regs.segment_commit_index [7];
  assign _0981_[7] = rst ? 1'h0 : _1976_;
  assign _1977_ = _0788_ ? \regs.slave.data [5] : \regs.segment_commit_index [5];
  assign _1487_ = \source1.control.$signal [1] ? \regs.argument_value [11:8] : _1974_;
  assign _0981_[5] = rst ? 1'h0 : _1977_;
  assign _1978_ = _0786_ ? \regs.slave.data [4] : \regs.segment_commit_index [4];
  assign _0981_[4] = rst ? 1'h0 : _1978_;
  assign _1979_ = _0785_ ? \regs.slave.data [3] : \regs.segment_commit_index [3];
  assign _0981_[3] = rst ? 1'h0 : _1979_;
  assign _1980_ = _0784_ ? \regs.slave.data [2] : \regs.segment_commit_index [2];
  assign _0981_[2] = rst ? 1'h0 : _1980_;
  assign _1981_ = _0783_ ? \regs.slave.data [1] : \regs.segment_commit_index [1];
  assign _0981_[1] = rst ? 1'h0 : _1981_;
  assign _1982_ = _0782_ ? \regs.slave.data [0] : \regs.segment_commit_index [0];
  assign _1985_ = \source1.control.skip.borrow2  ? { _1482_, _1479_, _1476_, _0038_ } : \source1.control.skip.digit3 ;
  assign _0981_[0] = rst ? 1'h0 : _1982_;
  assign _1983_ = _0789_ ? \regs.slave.data [6] : \regs.segment_commit_index [6];
  assign _0981_[6] = rst ? 1'h0 : _1983_;
  assign _1984_ = _0799_ ? \regs.slave.data [15] : \regs.segment_commit_fraction [7];
  assign _0982_[7] = rst ? 1'h0 : _1984_;
  assign _1986_ = _0796_ ? \regs.slave.data [13] : \regs.segment_commit_fraction [5];
  assign _0982_[5] = rst ? 1'h0 : _1986_;
  assign _1987_ = _0795_ ? \regs.slave.data [12] : \regs.segment_commit_fraction [4];
  assign _0982_[4] = rst ? 1'h0 : _1987_;
  assign _1988_ = _0794_ ? \regs.slave.data [11] : \regs.segment_commit_fraction [3];
  assign _1488_ = \source1.control.$signal [1] ? \regs.argument_value [15:12] : _1985_;
  assign _0982_[3] = rst ? 1'h0 : _1988_;
  assign _1989_ = _0793_ ? \regs.slave.data [10] : \regs.segment_commit_fraction [2];
  assign _0982_[2] = rst ? 1'h0 : _1989_;
  assign _1990_ = _0792_ ? \regs.slave.data [9] : \regs.segment_commit_fraction [1];
  assign _0982_[1] = rst ? 1'h0 : _1990_;
  assign _1991_ = _0791_ ? \regs.slave.data [8] : \regs.segment_commit_fraction [0];
  assign _0982_[0] = rst ? 1'h0 : _1991_;
  assign _1992_ = _0797_ ? \regs.slave.data [14] : \regs.segment_commit_fraction [6];
  assign _0982_[6] = rst ? 1'h0 : _1992_;
  assign _1993_ = _0800_ ? \regs.slave.data [16] : \regs.segment_commit_hold ;
  assign _1996_ = \source1.control.loader.body  ? { _1433_, _0039_ } : \source1.control.loader.$signal$13 ;
  assign _0983_ = rst ? 1'h0 : _1993_;
  assign _1994_ = _0808_ ? \regs.slave.data [31] : \regs.segment_commit_lane [7];
  assign _0984_[7] = rst ? 1'h0 : _1994_;
  assign _1995_ = _0806_ ? \regs.slave.data [29] : \regs.segment_commit_lane [5];
  assign _0984_[5] = rst ? 1'h0 : _1995_;
  assign _1997_ = _0805_ ? \regs.slave.data [28] : \regs.segment_commit_lane [4];
  assign _0984_[4] = rst ? 1'h0 : _1997_;
  assign _1998_ = _0804_ ? \regs.slave.data [27] : \regs.segment_commit_lane [3];
  assign _0984_[3] = rst ? 1'h0 : _1998_;
  assign _1999_ = _0803_ ? \regs.slave.data [26] : \regs.segment_commit_lane [2];
  assign _2002_ = \source1.control.$signal [3] ? _1996_ : 2'h2;
  assign _0984_[2] = rst ? 1'h0 : _1999_;
  assign _2000_ = _0802_ ? \regs.slave.data [25] : \regs.segment_commit_lane [1];
  assign _0984_[1] = rst ? 1'h0 : _2000_;
  assign _2001_ = _0801_ ? \regs.slave.data [24] : \regs.segment_commit_lane [0];
  assign _0984_[0] = rst ? 1'h0 : _2001_;
  assign _2003_ = _0807_ ? \regs.slave.data [30] : \regs.segment_commit_lane [6];
  assign _0984_[6] = rst ? 1'h0 : _2003_;
  assign _0985_ = rst ? 1'h0 : \regs.chosen [18];
  assign _2004_ = _0844_ ? \regs.slave.data [31] : \regs.argument_value [31];
  assign _0986_[31] = rst ? 1'h0 : _2004_;
  assign _1421_ = rst ? 2'h2 : _2002_;
  assign _2005_ = _0841_ ? \regs.slave.data [29] : \regs.argument_value [29];
  assign _0986_[29] = rst ? 1'h0 : _2005_;
  assign _2006_ = _0840_ ? \regs.slave.data [28] : \regs.argument_value [28];
  assign _0986_[28] = rst ? 1'h0 : _2006_;
  assign _2007_ = _0839_ ? \regs.slave.data [27] : \regs.argument_value [27];
  assign _0986_[27] = rst ? 1'h0 : _2007_;
  assign _2008_ = _0838_ ? \regs.slave.data [26] : \regs.argument_value [26];
  assign _0986_[26] = rst ? 1'h0 : _2008_;
  assign _2009_ = _0837_ ? \regs.slave.data [25] : \regs.argument_value [25];
  assign _0986_[25] = rst ? 1'h0 : _2009_;
  assign _2013_ = \source1.control.loader.body  ? _1434_ : \source1.control.loader.last ;
  assign _2010_ = _0836_ ? \regs.slave.data [24] : \regs.argument_value [24];
  assign _0986_[24] = rst ? 1'h0 : _2010_;
  assign _2011_ = _0835_ ? \regs.slave.data [23] : \regs.argument_value [23];
  assign _0986_[23] = rst ? 1'h0 : _2011_;
  assign _2012_ = _0834_ ? \regs.slave.data [22] : \regs.argument_value [22];
  assign _0986_[22] = rst ? 1'h0 : _2012_;
  assign _2014_ = _0833_ ? \regs.slave.data [21] : \regs.argument_value [21];
  assign _0986_[21] = rst ? 1'h0 : _2014_;
  assign _2015_ = _0832_ ? \regs.slave.data [20] : \regs.argument_value [20];
  assign _0986_[20] = rst ? 1'h0 : _2015_;
  assign _2019_ = \source1.control.$signal [3] ? _2013_ : 1'h0;
  assign _2016_ = _0830_ ? \regs.slave.data [19] : \regs.argument_value [19];
  assign _0986_[19] = rst ? 1'h0 : _2016_;
  assign _2017_ = _0829_ ? \regs.slave.data [18] : \regs.argument_value [18];
  assign _0986_[18] = rst ? 1'h0 : _2017_;
  assign _2018_ = _0828_ ? \regs.slave.data [17] : \regs.argument_value [17];
  assign _0986_[17] = rst ? 1'h0 : _2018_;
  assign _2020_ = _0827_ ? \regs.slave.data [16] : \regs.argument_value [16];
  assign _0986_[16] = rst ? 1'h0 : _2020_;
  assign _2021_ = _0826_ ? \regs.slave.data [15] : \regs.argument_value [15];
  assign _0986_[15] = rst ? 1'h0 : _2021_;
  assign _1422_ = rst ? 1'h0 : _2019_;
  assign _2022_ = _0825_ ? \regs.slave.data [14] : \regs.argument_value [14];
  assign _0986_[14] = rst ? 1'h0 : _2022_;
  assign _2023_ = _0824_ ? \regs.slave.data [13] : \regs.argument_value [13];
  assign _0986_[13] = rst ? 1'h0 : _2023_;
  assign _2024_ = _0823_ ? \regs.slave.data [12] : \regs.argument_value [12];
  assign _0986_[12] = rst ? 1'h0 : _2024_;
  assign _2025_ = _0822_ ? \regs.slave.data [11] : \regs.argument_value [11];
  assign _0986_[11] = rst ? 1'h0 : _2025_;
  assign _2026_ = _0821_ ? \regs.slave.data [10] : \regs.argument_value [10];
  assign _0986_[10] = rst ? 1'h0 : _2026_;
  assign _2030_ = \source1.control.loader.$signal  ? 1'h0 : \source1.control.loader.$signal$5 ;
  assign _2027_ = _0820_ ? \regs.slave.data [9] : \regs.argument_value [9];
  assign _0986_[9] = rst ? 1'h0 : _2027_;
  assign _2028_ = _0819_ ? \regs.slave.data [8] : \regs.argument_value [8];
  assign _0986_[8] = rst ? 1'h0 : _2028_;
  assign _2029_ = _0818_ ? \regs.slave.data [7] : \regs.argument_value [7];
  assign _0986_[7] = rst ? 1'h0 : _2029_;
  assign _2031_ = _0817_ ? \regs.slave.data [6] : \regs.argument_value [6];
  assign _0986_[6] = rst ? 1'h0 : _2031_;
  assign _2032_ = _0816_ ? \regs.slave.data [5] : \regs.argument_value [5];
  assign _0986_[5] = rst ? 1'h0 : _2032_;
  assign _2036_ = \source1.control.$signal [3] ? _2030_ : 1'h0;
  assign _2033_ = _0815_ ? \regs.slave.data [4] : \regs.argument_value [4];
  assign _0986_[4] = rst ? 1'h0 : _2033_;
  assign _2034_ = _0814_ ? \regs.slave.data [3] : \regs.argument_value [3];
  assign _0986_[3] = rst ? 1'h0 : _2034_;
  assign _2035_ = _0813_ ? \regs.slave.data [2] : \regs.argument_value [2];
  assign _0986_[2] = rst ? 1'h0 : _2035_;
  assign _2037_ = _0812_ ? \regs.slave.data [1] : \regs.argument_value [1];
  assign _0986_[1] = rst ? 1'h0 : _2037_;
  assign _2038_ = _0811_ ? \regs.slave.data [0] : \regs.argument_value [0];
  assign _0986_[0] = rst ? 1'h0 : _2038_;
  assign _1423_ = rst ? 1'h0 : _2036_;
  assign _2039_ = _0843_ ? \regs.slave.data [30] : \regs.argument_value [30];
  assign _0986_[30] = rst ? 1'h0 : _2039_;
  assign _2040_ = _0846_ ? \regs.slave.data [1] : command_op[1];
  assign _0987_[1] = rst ? 1'h0 : _2040_;
  assign _2041_ = _0845_ ? \regs.slave.data [0] : command_op[0];
  assign _0987_[0] = rst ? 1'h0 : _2041_;
  assign _2042_ = _0847_ ? \regs.slave.data [2] : \regs.command_dither ;
  assign _0988_ = rst ? 1'h0 : _2042_;
  assign _2043_ = _0851_ ? \regs.slave.data [6] : \regs.command_source [3];
  assign _0989_[3] = rst ? 1'h0 : _2043_;
  assign _1424_ = rst ? 1'h0 : \source1.control.loader.body ;
  assign _2044_ = _0849_ ? \regs.slave.data [4] : \regs.command_source [1];
  assign _0989_[1] = rst ? 1'h0 : _2044_;
  assign _2045_ = _0848_ ? \regs.slave.data [3] : \regs.command_source [0];
  assign _0989_[0] = rst ? 1'h0 : _2045_;
  assign _2046_ = _0850_ ? \regs.slave.data [5] : \regs.command_source [2];
  assign _0989_[2] = rst ? 1'h0 : _2046_;
  assign _0990_ = rst ? 1'h0 : \regs.chosen [20];
  assign _2047_ = _0886_ ? \regs.slave.data [31] : \regs.load_high_word [31];
  assign _0992_[31] = rst ? 1'h0 : _2047_;
  assign _2048_ = _0883_ ? \regs.slave.data [29] : \regs.load_high_word [29];
  assign _1425_ = rst ? 1'h0 : _1414_;
  assign _0992_[29] = rst ? 1'h0 : _2048_;
  assign _2049_ = _0882_ ? \regs.slave.data [28] : \regs.load_high_word [28];
  assign _0992_[28] = rst ? 1'h0 : _2049_;
  assign _2050_ = _0881_ ? \regs.slave.data [27] : \regs.load_high_word [27];
  assign _0992_[27] = rst ? 1'h0 : _2050_;
  assign _2051_ = _0880_ ? \regs.slave.data [26] : \regs.load_high_word [26];
  assign _0992_[26] = rst ? 1'h0 : _2051_;
  assign _2052_ = _0879_ ? \regs.slave.data [25] : \regs.load_high_word [25];
  assign _0992_[25] = rst ? 1'h0 : _2052_;
  assign _2053_ = _0878_ ? \regs.slave.data [24] : \regs.load_high_word [24];
  assign _1426_ = rst ? 1'h0 : \source1.control.loader.body ;
  assign _0992_[24] = rst ? 1'h0 : _2053_;
  assign _2054_ = _0877_ ? \regs.slave.data [23] : \regs.load_high_word [23];
  assign _0992_[23] = rst ? 1'h0 : _2054_;
  assign _2055_ = _0876_ ? \regs.slave.data [22] : \regs.load_high_word [22];
  assign _0992_[22] = rst ? 1'h0 : _2055_;
  assign _2056_ = _0875_ ? \regs.slave.data [21] : \regs.load_high_word [21];
  assign _0992_[21] = rst ? 1'h0 : _2056_;
  assign _2057_ = _0873_ ? \regs.slave.data [20] : \regs.load_high_word [20];
  assign _0992_[20] = rst ? 1'h0 : _2057_;
  assign _2058_ = _0872_ ? \regs.slave.data [19] : \regs.load_high_word [19];
  assign _1427_ = rst ? 1'h0 : \source1.control.ended ;
  assign _0992_[19] = rst ? 1'h0 : _2058_;
  assign _2059_ = _0871_ ? \regs.slave.data [18] : \regs.load_high_word [18];
  assign _0992_[18] = rst ? 1'h0 : _2059_;
  assign _2060_ = _0870_ ? \regs.slave.data [17] : \regs.load_high_word [17];
  assign _0992_[17] = rst ? 1'h0 : _2060_;
  assign _2061_ = _0869_ ? \regs.slave.data [16] : \regs.load_high_word [16];
  assign _0992_[16] = rst ? 1'h0 : _2061_;
  assign _2062_ = _0868_ ? \regs.slave.data [15] : \regs.load_high_word [15];
  assign _0992_[15] = rst ? 1'h0 : _2062_;
  assign _2063_ = _0867_ ? \regs.slave.data [14] : \regs.load_high_word [14];
  assign _0992_[14] = rst ? 1'h0 : _2063_;
  assign _2064_ = _0866_ ? \regs.slave.data [13] : \regs.load_high_word [13];
  assign _0992_[13] = rst ? 1'h0 : _2064_;
  assign _2065_ = _0865_ ? \regs.slave.data [12] : \regs.load_high_word [12];
  assign _0992_[12] = rst ? 1'h0 : _2065_;
  assign _2066_ = _0864_ ? \regs.slave.data [11] : \regs.load_high_word [11];
  assign _0992_[11] = rst ? 1'h0 : _2066_;
  assign _2067_ = _0863_ ? \regs.slave.data [10] : \regs.load_high_word [10];
  assign _0992_[10] = rst ? 1'h0 : _2067_;
  assign _2068_ = _0862_ ? \regs.slave.data [9] : \regs.load_high_word [9];
  assign _1428_ = rst ? 1'h0 : \source1.control.loader.$signal$19 ;
  assign _0992_[9] = rst ? 1'h0 : _2068_;
  assign _2069_ = _0861_ ? \regs.slave.data [8] : \regs.load_high_word [8];
  assign _0992_[8] = rst ? 1'h0 : _2069_;
  assign _2070_ = _0860_ ? \regs.slave.data [7] : \regs.load_high_word [7];
  assign _0992_[7] = rst ? 1'h0 : _2070_;
  assign _2071_ = _0859_ ? \regs.slave.data [6] : \regs.load_high_word [6];
  assign _0992_[6] = rst ? 1'h0 : _2071_;
  assign _2072_ = _0858_ ? \regs.slave.data [5] : \regs.load_high_word [5];
  assign _0992_[5] = rst ? 1'h0 : _2072_;
  assign _2073_ = _0857_ ? \regs.slave.data [4] : \regs.load_high_word [4];
  assign _1429_ = rst ? 1'h0 : \source1.control.loader.$signal$20 ;
  assign _0992_[4] = rst ? 1'h0 : _2073_;
  assign _2074_ = _0856_ ? \regs.slave.data [3] : \regs.load_high_word [3];
  assign _0992_[3] = rst ? 1'h0 : _2074_;
  assign _2075_ = _0855_ ? \regs.slave.data [2] : \regs.load_high_word [2];
  assign _0992_[2] = rst ? 1'h0 : _2075_;
  assign _2076_ = _0854_ ? \regs.slave.data [1] : \regs.load_high_word [1];
  assign _0992_[1] = rst ? 1'h0 : _2076_;
  assign _2077_ = _0852_ ? \regs.slave.data [0] : \regs.load_high_word [0];
  assign _0992_[0] = rst ? 1'h0 : _2077_;
  assign _2078_ = _0884_ ? \regs.slave.data [30] : \regs.load_high_word [30];
  assign _1430_ = rst ? 1'h0 : _1417_;
  assign _0992_[30] = rst ? 1'h0 : _2078_;
  assign _2079_ = _0919_ ? \regs.slave.data [31] : \regs.load_low_word [31];
  assign _0993_[31] = rst ? 1'h0 : _2079_;
  assign _2080_ = _0917_ ? \regs.slave.data [29] : \regs.load_low_word [29];
  assign _0993_[29] = rst ? 1'h0 : _2080_;
  assign _2081_ = _0915_ ? \regs.slave.data [28] : \regs.load_low_word [28];
  assign _0993_[28] = rst ? 1'h0 : _2081_;
  assign _2082_ = _0914_ ? \regs.slave.data [27] : \regs.load_low_word [27];
  assign _0993_[27] = rst ? 1'h0 : _2082_;
  assign _2083_ = _0913_ ? \regs.slave.data [26] : \regs.load_low_word [26];
  assign _2086_ = _1418_ ? _1420_ : \source1.control.loader.packed ;
  assign _0993_[26] = rst ? 1'h0 : _2083_;
  assign _2084_ = _0912_ ? \regs.slave.data [25] : \regs.load_low_word [25];
  assign _0993_[25] = rst ? 1'h0 : _2084_;
  assign _2085_ = _0911_ ? \regs.slave.data [24] : \regs.load_low_word [24];
  assign _0993_[24] = rst ? 1'h0 : _2085_;
  assign _2087_ = _0910_ ? \regs.slave.data [23] : \regs.load_low_word [23];
  assign _0993_[23] = rst ? 1'h0 : _2087_;
  assign _2088_ = _0909_ ? \regs.slave.data [22] : \regs.load_low_word [22];
  assign _0993_[22] = rst ? 1'h0 : _2088_;
  assign _2089_ = _0908_ ? \regs.slave.data [21] : \regs.load_low_word [21];
  assign _1431_ = rst ? 8'h00 : _2086_;
  assign _0993_[21] = rst ? 1'h0 : _2089_;
  assign _2090_ = _0907_ ? \regs.slave.data [20] : \regs.load_low_word [20];
  assign _0993_[20] = rst ? 1'h0 : _2090_;
  assign _2091_ = _0906_ ? \regs.slave.data [19] : \regs.load_low_word [19];
  assign _0993_[19] = rst ? 1'h0 : _2091_;
  assign _2092_ = _0905_ ? \regs.slave.data [18] : \regs.load_low_word [18];
  assign _0993_[18] = rst ? 1'h0 : _2092_;
  assign _2093_ = _0904_ ? \regs.slave.data [17] : \regs.load_low_word [17];
  assign _0993_[17] = rst ? 1'h0 : _2093_;
  assign _2094_ = _0903_ ? \regs.slave.data [16] : \regs.load_low_word [16];
  assign _1337_[11] = rst ? 1'h0 : _1314_;
  assign _0993_[16] = rst ? 1'h0 : _2094_;
  assign _2095_ = _0902_ ? \regs.slave.data [15] : \regs.load_low_word [15];
  assign _0993_[15] = rst ? 1'h0 : _2095_;
  assign _2096_ = _0901_ ? \regs.slave.data [14] : \regs.load_low_word [14];
  assign _0993_[14] = rst ? 1'h0 : _2096_;
  assign _2097_ = _0900_ ? \regs.slave.data [13] : \regs.load_low_word [13];
  assign _0993_[13] = rst ? 1'h0 : _2097_;
  assign _2098_ = _0899_ ? \regs.slave.data [12] : \regs.load_low_word [12];
  assign _0993_[12] = rst ? 1'h0 : _2098_;
  assign _2099_ = _0898_ ? \regs.slave.data [11] : \regs.load_low_word [11];
  assign _1337_[9] = rst ? 1'h0 : _1401_;
  assign _0993_[11] = rst ? 1'h0 : _2099_;
  assign _2100_ = _0897_ ? \regs.slave.data [10] : \regs.load_low_word [10];
  assign _0993_[10] = rst ? 1'h0 : _2100_;
  assign _2101_ = _0896_ ? \regs.slave.data [9] : \regs.load_low_word [9];
  assign _0993_[9] = rst ? 1'h0 : _2101_;
  assign _2102_ = _0895_ ? \regs.slave.data [8] : \regs.load_low_word [8];
  assign _0993_[8] = rst ? 1'h0 : _2102_;
  assign _2103_ = _0894_ ? \regs.slave.data [7] : \regs.load_low_word [7];
  assign _0993_[7] = rst ? 1'h0 : _2103_;
  assign _2104_ = _0893_ ? \regs.slave.data [6] : \regs.load_low_word [6];
  assign _1337_[8] = rst ? 1'h0 : _1394_;
  assign _0993_[6] = rst ? 1'h0 : _2104_;
  assign _2105_ = _0892_ ? \regs.slave.data [5] : \regs.load_low_word [5];
  assign _0993_[5] = rst ? 1'h0 : _2105_;
  assign _2106_ = _0891_ ? \regs.slave.data [4] : \regs.load_low_word [4];
  assign _0993_[4] = rst ? 1'h0 : _2106_;
  assign _2107_ = _0890_ ? \regs.slave.data [3] : \regs.load_low_word [3];
  assign _0993_[3] = rst ? 1'h0 : _2107_;
  assign _2108_ = _0889_ ? \regs.slave.data [2] : \regs.load_low_word [2];
  assign _0993_[2] = rst ? 1'h0 : _2108_;
  assign _2109_ = _0888_ ? \regs.slave.data [1] : \regs.load_low_word [1];
  assign _1337_[7] = rst ? 1'h0 : _1392_;
  assign _0993_[1] = rst ? 1'h0 : _2109_;
  assign _2110_ = _0887_ ? \regs.slave.data [0] : \regs.load_low_word [0];
  assign _0993_[0] = rst ? 1'h0 : _2110_;
  assign _2111_ = _0918_ ? \regs.slave.data [30] : \regs.load_low_word [30];
  assign _0993_[30] = rst ? 1'h0 : _2111_;
  assign _0994_ = rst ? 1'h0 : \regs.chosen [22];
  assign _2112_ = _0936_ ? \regs.slave.data [15] : \regs.term_mantissa [15];
  assign _0995_[15] = rst ? 1'h0 : _2112_;
  assign _2113_ = _0934_ ? \regs.slave.data [13] : \regs.term_mantissa [13];
  assign _0995_[13] = rst ? 1'h0 : _2113_;
  assign _1337_[6] = rst ? 1'h0 : _1386_;
  assign _2114_ = _0933_ ? \regs.slave.data [12] : \regs.term_mantissa [12];
  assign _0995_[12] = rst ? 1'h0 : _2114_;
  assign _2115_ = _0932_ ? \regs.slave.data [11] : \regs.term_mantissa [11];
  assign _0995_[11] = rst ? 1'h0 : _2115_;
  assign _2116_ = _0931_ ? \regs.slave.data [10] : \regs.term_mantissa [10];
  assign _0995_[10] = rst ? 1'h0 : _2116_;
  assign _2117_ = _0930_ ? \regs.slave.data [9] : \regs.term_mantissa [9];
  assign _0995_[9] = rst ? 1'h0 : _2117_;
  assign _2118_ = _0929_ ? \regs.slave.data [8] : \regs.term_mantissa [8];
  assign _0995_[8] = rst ? 1'h0 : _2118_;
  assign _1337_[5] = rst ? 1'h0 : _1381_;
  assign _2119_ = _0928_ ? \regs.slave.data [7] : \regs.term_mantissa [7];
  assign _0995_[7] = rst ? 1'h0 : _2119_;
  assign _2120_ = _0926_ ? \regs.slave.data [6] : \regs.term_mantissa [6];
  assign _0995_[6] = rst ? 1'h0 : _2120_;
  assign _2121_ = _0925_ ? \regs.slave.data [5] : \regs.term_mantissa [5];
  assign _0995_[5] = rst ? 1'h0 : _2121_;
  assign _2122_ = _0924_ ? \regs.slave.data [4] : \regs.term_mantissa [4];
  assign _0995_[4] = rst ? 1'h0 : _2122_;
  assign _2123_ = _0923_ ? \regs.slave.data [3] : \regs.term_mantissa [3];
  assign _0995_[3] = rst ? 1'h0 : _2123_;
  assign _1337_[4] = rst ? 1'h0 : _1376_;
  assign _2124_ = _0922_ ? \regs.slave.data [2] : \regs.term_mantissa [2];
  assign _0995_[2] = rst ? 1'h0 : _2124_;
  assign _2125_ = _0921_ ? \regs.slave.data [1] : \regs.term_mantissa [1];
  assign _0995_[1] = rst ? 1'h0 : _2125_;
  assign _2126_ = _0920_ ? \regs.slave.data [0] : \regs.term_mantissa [0];
  assign _0995_[0] = rst ? 1'h0 : _2126_;
  assign _2127_ = _0935_ ? \regs.slave.data [14] : \regs.term_mantissa [14];
  assign _0995_[14] = rst ? 1'h0 : _2127_;
  assign _2128_ = _0944_ ? \regs.slave.data [23] : \regs.term_index [7];
  assign _0996_[7] = rst ? 1'h0 : _2128_;
  assign _1337_[3] = rst ? 1'h0 : _1371_;
  assign _2129_ = _0942_ ? \regs.slave.data [21] : \regs.term_index [5];
  assign _0996_[5] = rst ? 1'h0 : _2129_;
  assign _2130_ = _0941_ ? \regs.slave.data [20] : \regs.term_index [4];
  assign _0996_[4] = rst ? 1'h0 : _2130_;
  assign _2131_ = _0940_ ? \regs.slave.data [19] : \regs.term_index [3];
  assign _0996_[3] = rst ? 1'h0 : _2131_;
  assign _2132_ = _0939_ ? \regs.slave.data [18] : \regs.term_index [2];
  assign _0996_[2] = rst ? 1'h0 : _2132_;
  assign _2133_ = _0938_ ? \regs.slave.data [17] : \regs.term_index [1];
  assign _0996_[1] = rst ? 1'h0 : _2133_;
  assign _1337_[2] = rst ? 1'h0 : _1367_;
  assign _2134_ = _0937_ ? \regs.slave.data [16] : \regs.term_index [0];
  assign _0996_[0] = rst ? 1'h0 : _2134_;
  assign _2135_ = _0943_ ? \regs.slave.data [22] : \regs.term_index [6];
  assign _0996_[6] = rst ? 1'h0 : _2135_;
  assign _0997_ = rst ? 1'h0 : \regs.chosen [27];
  assign _2136_ = \regs.read_bad  ? 2'h2 : 2'h0;
  assign _2137_ = \regs.slave.read  ? _2136_ : s_axi_rresp;
  assign _1046_ = rst ? 2'h0 : _2137_;
  assign _2138_ = \regs.read_bad  ? 32'd0 : \regs.result ;
  assign _2139_ = \regs.slave.read  ? _2138_ : s_axi_rdata;
  assign _1337_[1] = rst ? 1'h0 : _1366_;
  assign _1044_ = rst ? 32'd0 : _2139_;
  assign _2140_ = _1052_ ? 1'h0 : s_axi_rvalid;
  assign _2141_ = \regs.slave.read  ? 1'h1 : _2140_;
  assign _1043_ = rst ? 1'h0 : _2141_;
  assign _2142_ = _1051_ ? s_axi_araddr[11:2] : \regs.slave.read_address ;
  assign _1042_ = rst ? 10'h000 : _2142_;
  assign _2143_ = _1051_ ? 1'h1 : \regs.slave.read_full ;
  assign _2144_ = \regs.slave.read  ? 1'h0 : _2143_;
  assign _1041_ = rst ? 1'h0 : _2144_;
  assign _2145_ = \regs.slave.write_bad  ? 2'h2 : 2'h0;
  assign _1337_[0] = rst ? 1'h1 : _1362_;
  assign _2146_ = \regs.slave.write  ? _2145_ : s_axi_bresp;
  assign _1040_ = rst ? 2'h0 : _2146_;
  assign _2147_ = _1050_ ? 1'h0 : s_axi_bvalid;
  assign _2148_ = \regs.slave.write  ? 1'h1 : _2147_;
  assign _1039_ = rst ? 1'h0 : _2148_;
  assign _2149_ = _1049_ ? s_axi_wstrb : \regs.slave.strobe ;
  assign _1038_ = rst ? 4'h0 : _2149_;
  assign _2150_ = _1049_ ? s_axi_wdata : \regs.slave.data ;
  assign _1037_ = rst ? 32'd0 : _2150_;
  assign _2151_ = _1049_ ? 1'h1 : \regs.slave.$signal$3 ;
  assign _2152_ = \regs.slave.write  ? 1'h0 : _2151_;
  assign _1036_ = rst ? 1'h0 : _2152_;
  assign _2153_ = _1048_ ? s_axi_awaddr[11:2] : \regs.slave.write_address ;
  assign _1035_ = rst ? 10'h000 : _2153_;
  assign _2154_ = _1048_ ? 1'h1 : \regs.slave.$signal ;
  assign _2155_ = \regs.slave.write  ? 1'h0 : _2154_;
  assign _1053_ = rst ? 1'h0 : _2155_;
  assign _0032_ = rst ? 2'h0 : numbers_error;
  assign _2156_ = _0029_ ? \regs.term_mantissa  : mantissa1;
  assign _1336_ = rst ? 1'h0 : \source1.control.$signal [6];
  assign _0031_ = rst ? 16'h0000 : _2156_;
  assign error_source_fault_set = _0023_ ? 1'h1 : 1'h0;
  assign _2157_ = \source.control.error [1] ? 1'h1 : 1'h0;
  assign numbers_error[1] = \source1.control.error [1] ? 1'h1 : _2157_;
  assign _2158_ = \source.control.error [0] ? 1'h1 : 1'h0;
  assign numbers_error[0] = \source1.control.error [0] ? 1'h1 : _2158_;
  assign error_keep_set = \engine.faults$112 [6] ? 1'h1 : 1'h0;
  assign error_long_set = \engine.faults$112 [5] ? 1'h1 : 1'h0;
  assign error_short_set = \engine.faults$112 [4] ? 1'h1 : 1'h0;
  assign _2161_ = \source1.control.$signal$36  ? 1'h0 : \source1.control.$signal$39 ;
  assign error_range_set = \engine.faults$112 [3] ? 1'h1 : 1'h0;
  assign error_coefficient_set = \engine.faults$112 [2] ? 1'h1 : 1'h0;
  assign error_config_set = \engine.faults$112 [1] ? 1'h1 : 1'h0;
  assign _2159_ = _0016_ ? 1'h0 : 1'h1;
  assign _2160_ = busy ? 1'h0 : _2159_;
  assign \engine.write$26  = \regs.segment_commit_written  ? _2160_ : 1'h0;
  assign _2162_ = _0016_ ? 1'h1 : 1'h0;
  assign _2163_ = busy ? 1'h0 : _2162_;
  assign _2164_ = \regs.segment_commit_written  ? _2163_ : 1'h0;
  assign _2165_ = _0019_ ? 1'h1 : _2164_;
  assign _2167_ = \source1.control.done  ? 1'h1 : _2161_;
  assign _2166_ = busy ? _2164_ : _2165_;
  assign error_segment_set = \regs.term_written  ? _2166_ : _2164_;
  assign \engine.asked.segments  = _0010_ ? 3'h0 : \regs.segments_count [2:0];
  assign error_start_busy_set = \engine.faults$112 [0] ? 1'h1 : start_busy;
  assign _2168_ = busy_write ? 1'h1 : 1'h0;
  assign _2169_ = busy ? 1'h1 : _2168_;
  assign _2170_ = \regs.segment_commit_written  ? _2169_ : _2168_;
  assign _2171_ = busy ? 1'h1 : _2170_;
  assign _1335_ = rst ? 1'h0 : _2167_;
  assign error_busy_write_set = \regs.term_written  ? _2171_ : _2170_;
  assign \out__ready$69  = \engine.terms.term  ? \engine.u__ready  : 1'h0;
  function [7:0] _5587_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5587_ = b[7:0];
      2'b1?:
        _5587_ = b[15:8];
      default:
        _5587_ = a;
    endcase
  endfunction
  assign \engine.u__lanes__1  = _5587_(8'hxx, { \source.ring.entered , \source1.ring.entered  }, { _2172_, \engine.terms.term  });
  assign _2172_ = ~ \engine.terms.term ;
  function [7:0] _5589_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5589_ = b[7:0];
      2'b1?:
        _5589_ = b[15:8];
      default:
        _5589_ = a;
    endcase
  endfunction
  assign \engine.u__lanes__0  = _5589_(8'hxx, { \source.ring.lane0 , \source1.ring.lane0  }, { _2173_, \engine.terms.term  });
  assign _2173_ = ~ \engine.terms.term ;
  assign out__ready = \engine.terms.term  ? 1'h0 : \engine.u__ready ;
  function [0:0] _5592_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5592_ = b[0:0];
      2'b1?:
        _5592_ = b[1:1];
      default:
        _5592_ = a;
    endcase
  endfunction
  assign \engine.u__valid  = _5592_(1'hx, { out__valid, \out__valid$68  }, { _2174_, \engine.terms.term  });
  assign _2174_ = ~ \engine.terms.term ;
  assign _1334_ = rst ? 1'h0 : _1353_;
  assign _1333_ = rst ? 1'h0 : _1351_;
  assign _1332_ = rst ? 1'h0 : 1'h1;
  assign _2175_ = \source1.control.$signal [1] ? \cmd__op$113  : \source1.control.$signal$37 ;
  assign _1331_ = rst ? 2'h0 : _2175_;
  assign _2176_ = _1360_ ? 1'h1 : \source1.control.error [1];
  assign _1330_[1] = rst ? 1'h0 : _2176_;
  assign _2177_ = \source1.control.loader.zero  ? 1'h1 : \source1.control.error [0];
  assign _1330_[0] = rst ? 1'h0 : _2177_;
  assign _2178_ = \source1.control.$signal$29  ? 1'h0 : \source1.control.filling ;
  assign _2179_ = _1356_ ? 1'h1 : _2178_;
  assign _1329_ = rst ? 1'h0 : _2179_;
  assign _2180_ = \source1.control.$signal$26  ? _1347_ : 8'h00;
  assign _1328_ = rst ? 8'h00 : _2180_;
  assign _1327_ = rst ? 1'h0 : \source1.control.$signal$51 ;
  assign _1326_ = rst ? 1'h0 : \source1.control.rewinding ;
  assign _1325_ = rst ? 1'h0 : _1346_;
  assign _1323_ = rst ? 1'h0 : \source1.control.down ;
  assign _1322_ = rst ? 1'h0 : \source1.control.$signal$29 ;
  assign _1321_ = rst ? 1'h0 : \source1.control.$signal$26 ;
  assign _1320_ = rst ? 1'h0 : _1345_;
  assign _1319_ = rst ? 1'h0 : \source1.control.$signal [5];
  assign start_busy = _1557_ ? 1'h1 : 1'h0;
  assign _1318_ = rst ? 1'h0 : _1344_;
  assign _2181_ = _1324_ ? _1340_ : \source1.control.last ;
  assign _2182_ = \source1.control.$signal [1] ? 1'h0 : _2181_;
  assign _1317_ = rst ? 1'h0 : _2182_;
  assign _2183_ = _1324_ ? { _1339_, _0040_ } : \source1.control.$signal$45 ;
  assign _2184_ = \source1.control.$signal [1] ? 2'h2 : _2183_;
  assign _1316_ = rst ? 2'h2 : _2184_;
  assign _2185_ = \source1.mark  ? \source1.replay.$signal$4  : \source1.replay.$signal$30 ;
  assign _1507_ = rst ? 1'h0 : _2185_;
  assign _2186_ = _1495_ ? 1'h0 : \source1.replay.$signal$14 ;
  assign _2191_ = \commands.pending  ? 2'h0 : \starter.left ;
  assign _2187_ = \source1.replay.$signal$11  ? _2186_ : \source1.replay.$signal$14 ;
  assign _2188_ = \source1.mark  ? 1'h1 : _2187_;
  assign _1506_ = rst ? 1'h0 : _2188_;
  assign _2189_ = \source1.replay.$signal$11  ? { _1494_, _0041_ } : \source1.replay.$signal$28 ;
  assign _2190_ = \source1.mark  ? 2'h0 : _2189_;
  assign _1505_ = rst ? 2'h0 : _2190_;
  assign _2192_ = \source1.control.moved  ? _0042_ : \source1.replay.$signal$4 ;
  assign _2193_ = \source1.control.rewound  ? \source1.replay.$signal$30  : _2192_;
  assign _1503_ = rst ? 1'h0 : _2193_;
  assign _2194_ = _1492_ ? 1'h0 : \source1.replay.$signal$25 ;
  assign rewinding = _2202_ ? _2191_ : 2'h0;
  assign _2195_ = \source1.control.$signal [5] ? _2194_ : \source1.replay.$signal$25 ;
  assign _2196_ = \source1.control.rewound  ? _1496_ : _2195_;
  assign _1502_ = rst ? 1'h0 : _2196_;
  assign _2197_ = \source1.control.$signal [5] ? { _1491_, _0043_ } : \source1.replay.left ;
  assign _2198_ = \source1.control.rewound  ? \source1.replay.$signal$28  : _2197_;
  assign _1501_ = rst ? 2'h0 : _2198_;
  assign _2199_ = _1509_ ? _0044_ : \source1.replay.$signal ;
  assign _2200_ = \source1.control.rewound  ? \source1.replay.$signal$30  : _2199_;
  assign _2201_ = \source1.mark  ? \source1.replay.$signal$4  : _2200_;
  assign _1500_ = rst ? 1'h0 : _2201_;
  assign _2202_ = \starter.state  == 2'h1;
  assign _2203_ = _1551_ ? 1'h0 : 1'h1;
  assign _1499_ = rst ? 1'h0 : \source1.replay.$signal$25 ;
  assign _1498_ = rst ? 1'h0 : \source1.replay.$signal$11 ;
  assign _1497_ = rst ? 1'h0 : \source1.replay.$signal ;
  assign _1054_ = rst ? 1'h0 : \source.control.feed ;
  assign _1055_ = rst ? 1'h0 : \source.control.marked ;
  assign _1056_ = rst ? 1'h0 : \source.marked ;
  assign _2204_ = \source.control.go  ? \source.ring.later1 [7] : \source.ring.entered [7];
  assign _1297_[7] = \source.control.fed [7] ? 1'h0 : _2204_;
  assign _2205_ = \source.control.go  ? \source.ring.later1 [6] : \source.ring.entered [6];
  assign _1297_[6] = \source.control.fed [6] ? 1'h1 : _2205_;
  assign _2209_ = _1578_ ? _2203_ : 1'h0;
  assign _2206_ = \source.control.go  ? \source.ring.later1 [5] : \source.ring.entered [5];
  assign _1297_[5] = \source.control.fed [5] ? 1'h1 : _2206_;
  assign _2207_ = \source.control.go  ? \source.ring.later1 [4] : \source.ring.entered [4];
  assign _1297_[4] = \source.control.fed [4] ? 1'h1 : _2207_;
  assign _2208_ = \source.control.go  ? \source.ring.later1 [3] : \source.ring.entered [3];
  assign _1297_[3] = \source.control.fed [3] ? 1'h1 : _2208_;
  assign _2210_ = \source.control.go  ? \source.ring.later1 [2] : \source.ring.entered [2];
  assign _1297_[2] = \source.control.fed [2] ? 1'h1 : _2210_;
  assign _2211_ = \source.control.go  ? \source.ring.later1 [1] : \source.ring.entered [1];
  assign _1297_[1] = \source.control.fed [1] ? 1'h1 : _2211_;
  assign \engine.start$31  = _2216_ ? _2209_ : 1'h0;
  assign _2212_ = \source.control.go  ? \source.ring.later1 [0] : \source.ring.entered [0];
  assign _1297_[0] = \source.control.fed [0] ? 1'h1 : _2212_;
  assign _2213_ = \source.control.go  ? \source.ring.later0  : \source.ring.lane0 ;
  assign _1296_ = \source.control.filling  ? 8'h80 : _2213_;
  assign _1236_ = rst ? 1'h0 : _1224_;
  assign _2214_ = \source.control.down  ? { _1196_, _1193_, _1190_, _0045_ } : \source.control.skip.digit0 ;
  assign _1237_ = \source.control.$signal [1] ? \regs.argument_value [3:0] : _2214_;
  assign _2215_ = \source.control.down  ? _1198_ : _1201_;
  assign _1238_ = rst ? 1'h0 : _2215_;
  assign _2216_ = \starter.state  == 2'h2;
  assign _2220_ = _1552_ ? 1'h1 : 1'h0;
  assign _2217_ = \source.control.skip.borrow0  ? { _1213_, _1210_, _1207_, _0046_ } : \source.control.skip.digit1 ;
  assign _1239_ = \source.control.$signal [1] ? \regs.argument_value [7:4] : _2217_;
  assign _2218_ = \source.control.skip.borrow1  ? { _1226_, _1222_, _1219_, _0047_ } : \source.control.skip.digit2 ;
  assign _1240_ = \source.control.$signal [1] ? \regs.argument_value [11:8] : _2218_;
  assign _2219_ = \source.control.skip.borrow2  ? { _1235_, _1232_, _1229_, _0048_ } : \source.control.skip.digit3 ;
  assign _1241_ = \source.control.$signal [1] ? \regs.argument_value [15:12] : _2219_;
  assign _2221_ = \source.control.loader.body  ? { _1186_, _0049_ } : \source.control.loader.$signal$13 ;
  assign _2222_ = \source.control.$signal [3] ? _2221_ : 2'h2;
  assign _1174_ = rst ? 2'h2 : _2222_;
  assign _2223_ = \source.control.loader.body  ? _1187_ : \source.control.loader.last ;
  assign _2227_ = _1551_ ? _2220_ : 1'h0;
  assign _2224_ = \source.control.$signal [3] ? _2223_ : 1'h0;
  assign _1175_ = rst ? 1'h0 : _2224_;
  assign _2225_ = \source.control.loader.$signal  ? 1'h0 : \source.control.loader.$signal$5 ;
  assign _2226_ = \source.control.$signal [3] ? _2225_ : 1'h0;
  assign _1176_ = rst ? 1'h0 : _2226_;
  assign _1177_ = rst ? 1'h0 : \source.control.loader.body ;
  assign _1178_ = rst ? 1'h0 : _1167_;
  assign _1179_ = rst ? 1'h0 : \source.control.loader.body ;
  assign _1180_ = rst ? 1'h0 : \source.control.ended ;
  assign _2229_ = _1578_ ? _2227_ : 1'h0;
  assign _1181_ = rst ? 1'h0 : \source.control.loader.$signal$19 ;
  assign _1182_ = rst ? 1'h0 : \source.control.loader.$signal$20 ;
  assign _1183_ = rst ? 1'h0 : _1170_;
  assign _2228_ = _1171_ ? _1173_ : \source.control.loader.packed ;
  assign _1184_ = rst ? 8'h00 : _2228_;
  assign _1090_[11] = rst ? 1'h0 : _1067_;
  assign _1090_[9] = rst ? 1'h0 : _1154_;
  assign _1090_[8] = rst ? 1'h0 : _1147_;
  assign _1090_[7] = rst ? 1'h0 : _1145_;
  assign _1090_[6] = rst ? 1'h0 : _1139_;
  assign error_source_set = _2232_ ? _2229_ : 1'h0;
  assign _1090_[5] = rst ? 1'h0 : _1134_;
  assign _1090_[4] = rst ? 1'h0 : _1129_;
  assign _1090_[3] = rst ? 1'h0 : _1124_;
  assign _1090_[2] = rst ? 1'h0 : _1120_;
  assign _1090_[1] = rst ? 1'h0 : _1119_;
  assign _1090_[0] = rst ? 1'h1 : _1115_;
  assign _1089_ = rst ? 1'h0 : \source.control.$signal [6];
  assign _2230_ = \source.control.$signal$36  ? 1'h0 : \source.control.$signal$39 ;
  assign _2231_ = \source.control.done  ? 1'h1 : _2230_;
  assign _2232_ = \starter.state  == 2'h2;
  assign _2234_ = _1569_ ? 2'h0 : \starter.state ;
  assign _1088_ = rst ? 1'h0 : _2231_;
  assign _1087_ = rst ? 1'h0 : _1106_;
  assign _1086_ = rst ? 1'h0 : _1104_;
  assign _1085_ = rst ? 1'h0 : 1'h1;
  assign _2233_ = \source.control.$signal [1] ? cmd__op : \source.control.$signal$37 ;
  assign _1084_ = rst ? 2'h0 : _2233_;
  assign _2235_ = _1113_ ? 1'h1 : \source.control.error [1];
  assign _1083_[1] = rst ? 1'h0 : _2235_;
  assign _2236_ = \source.control.loader.zero  ? 1'h1 : \source.control.error [0];
  assign _1083_[0] = rst ? 1'h0 : _2236_;
  assign _2240_ = _1568_ ? _2234_ : 2'h0;
  assign _2237_ = \source.control.$signal$29  ? 1'h0 : \source.control.filling ;
  assign _2238_ = _1109_ ? 1'h1 : _2237_;
  assign _1082_ = rst ? 1'h0 : _2238_;
  assign _2239_ = \source.control.$signal$26  ? _1100_ : 8'h00;
  assign _1081_ = rst ? 8'h00 : _2239_;
  assign _1080_ = rst ? 1'h0 : \source.control.$signal$51 ;
  assign _1079_ = rst ? 1'h0 : \source.control.rewinding ;
  assign _1078_ = rst ? 1'h0 : _1099_;
  assign _1076_ = rst ? 1'h0 : \source.control.down ;
  assign _2241_ = _1564_ ? _2240_ : \starter.state ;
  assign _1075_ = rst ? 1'h0 : \source.control.$signal$29 ;
  assign _1074_ = rst ? 1'h0 : \source.control.$signal$26 ;
  assign _1073_ = rst ? 1'h0 : _1098_;
  assign _1072_ = rst ? 1'h0 : \source.control.$signal [5];
  assign _1071_ = rst ? 1'h0 : _1097_;
  assign _2242_ = _1077_ ? _1093_ : \source.control.last ;
  assign _2243_ = \source.control.$signal [1] ? 1'h0 : _2242_;
  assign _1070_ = rst ? 1'h0 : _2243_;
  assign _2244_ = _1077_ ? { _1092_, _0050_ } : \source.control.$signal$45 ;
  function [1:0] _5757_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _5757_ = b[1:0];
      3'b?1?:
        _5757_ = b[3:2];
      3'b1??:
        _5757_ = b[5:4];
      default:
        _5757_ = a;
    endcase
  endfunction
  assign _2248_ = _5757_(\starter.state , { _2268_, _2257_, _2241_ }, { _2275_, _2265_, _2253_ });
  assign _2245_ = \source.control.$signal [1] ? 2'h2 : _2244_;
  assign _1069_ = rst ? 2'h2 : _2245_;
  assign _2246_ = \source.mark  ? \source.replay.$signal$4  : \source.replay.$signal$30 ;
  assign _1260_ = rst ? 1'h0 : _2246_;
  assign _2247_ = _1248_ ? 1'h0 : \source.replay.$signal$14 ;
  assign _2249_ = \source.replay.$signal$11  ? _2247_ : \source.replay.$signal$14 ;
  assign _2250_ = \source.mark  ? 1'h1 : _2249_;
  assign _1259_ = rst ? 1'h0 : _2250_;
  assign _2251_ = \source.replay.$signal$11  ? { _1247_, _0051_ } : \source.replay.$signal$28 ;
  assign _2252_ = \source.mark  ? 2'h0 : _2251_;
  assign _2253_ = \starter.state  == 2'h2;
  assign _2257_ = _1558_ ? 2'h2 : \starter.state ;
  assign _1258_ = rst ? 2'h0 : _2252_;
  assign _2254_ = \source.control.moved  ? _0052_ : \source.replay.$signal$4 ;
  assign _2255_ = \source.control.rewound  ? \source.replay.$signal$30  : _2254_;
  assign _1256_ = rst ? 1'h0 : _2255_;
  assign _2256_ = _1245_ ? 1'h0 : \source.replay.$signal$25 ;
  assign _2258_ = \source.control.$signal [5] ? _2256_ : \source.replay.$signal$25 ;
  assign _2259_ = \source.control.rewound  ? _1249_ : _2258_;
  assign _1255_ = rst ? 1'h0 : _2259_;
  assign _2260_ = \source.control.$signal [5] ? { _1244_, _0053_ } : \source.replay.left ;
  assign _2261_ = \source.control.rewound  ? \source.replay.$signal$28  : _2260_;
  assign _1254_ = rst ? 2'h0 : _2261_;
  assign _2262_ = _1262_ ? _0054_ : \source.replay.$signal ;
  assign _2263_ = \source.control.rewound  ? \source.replay.$signal$30  : _2262_;
  assign _2264_ = \source.mark  ? \source.replay.$signal$4  : _2263_;
  assign _1253_ = rst ? 1'h0 : _2264_;
  assign _2265_ = \starter.state  == 2'h1;
  assign _2268_ = _1554_ ? 2'h1 : \starter.state ;
  assign _1252_ = rst ? 1'h0 : \source.replay.$signal$25 ;
  assign _1251_ = rst ? 1'h0 : \source.replay.$signal$11 ;
  assign _1250_ = rst ? 1'h0 : \source.replay.$signal ;
  assign _2266_ = \engine.entry$169.payload [18] ? 1'h0 : 1'h1;
  assign _2267_ = _0076_ ? _2266_ : 1'h0;
  assign \engine.faults [5] = _2269_ ? _2267_ : 1'h0;
  assign _2269_ = \engine.$signal  == 3'h2;
  assign _2270_ = \engine.final_d_d  ? 1'h0 : 1'h1;
  assign _2271_ = _0076_ ? _2270_ : 1'h0;
  assign \engine.faults [4] = _2272_ ? _2271_ : 1'h0;
  assign _2272_ = \engine.$signal  == 3'h2;
  assign _2273_ = \engine.bad [2] ? 1'h1 : 1'h0;
  assign \engine.faults [2] = _0089_ ? 1'h1 : _2273_;
  assign \engine.faults [1] = \engine.bad [1] ? 1'h1 : 1'h0;
  assign \engine.faults [0] = _0078_ ? 1'h1 : 1'h0;
  assign _2274_ = \engine.start$31  ? 1'h1 : 1'h0;
  assign _2275_ = ! \starter.state ;
  assign _2278_ = \regs.control_abort  ? 2'h0 : _2248_;
  assign \engine.checks.start  = _0078_ ? 1'h0 : _2274_;
  assign \engine.claim  = \engine.$signal$96  ? \engine.entry$169.some  : \engine.consume ;
  assign \engine.entry$169.leaving  = \engine.$signal$96  ? \engine.entry$169.some  : \engine.$signal$57 [0];
  assign _2276_ = _0079_ ? 1'h1 : 1'h0;
  assign done = _2277_ ? _2276_ : 1'h0;
  assign _2277_ = \engine.$signal  == 3'h4;
  assign _2279_ = _0079_ ? 1'h1 : 1'h0;
  assign \engine.entry$169.open  = _2280_ ? _2279_ : 1'h0;
  assign _2280_ = \engine.$signal  == 3'h4;
  assign _2281_ = \regs.control_abort  ? 7'h00 : { \engine.faults [6:4], \engine.datapath.wrapped$201 , \engine.faults [2:0] };
  assign _0104_ = rst ? 7'h00 : _2281_;
  assign _2282_ = \engine.start$31  ? 3'h1 : \engine.$signal ;
  assign _1570_ = rst ? 2'h0 : _2278_;
  assign _2283_ = _0080_ ? \engine.$signal  : _2282_;
  assign _2284_ = _0103_ ? 3'h0 : _2283_;
  function [2:0] _5820_;
    input [2:0] a;
    input [11:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _5820_ = b[2:0];
      4'b??1?:
        _5820_ = b[5:3];
      4'b?1??:
        _5820_ = b[8:6];
      4'b1???:
        _5820_ = b[11:9];
      default:
        _5820_ = a;
    endcase
  endfunction
  assign _2285_ = _5820_(_2283_, { _2293_, _2290_, _2287_, _2284_ }, { _2294_, _2291_, _2288_, _2286_ });
  assign _2286_ = \engine.$signal  == 3'h4;
  assign _2287_ = _0101_ ? 3'h4 : _2283_;
  assign _2288_ = \engine.$signal  == 3'h3;
  assign _2289_ = \engine.entry$169.payload [18] ? 3'h4 : 3'h3;
  assign _2290_ = _0099_ ? _2289_ : _2283_;
  assign _2291_ = \engine.$signal  == 3'h2;
  assign _2292_ = _0097_ ? 3'h0 : _2283_;
  assign _2293_ = \engine.checks.good  ? 3'h2 : _2292_;
  assign _2294_ = \engine.$signal  == 3'h1;
  assign _2295_ = \regs.control_abort  ? 3'h0 : _2285_;
  assign _2300_ = \commands.pending  ? \starter.left  : _1556_;
  assign _0105_ = rst ? 3'h0 : _2295_;
  assign _2296_ = \engine.start$31  ? 32'd0 : \engine.beats ;
  assign _2297_ = _0080_ ? \engine.beats  : _2296_;
  assign _2298_ = \engine.passed$124  ? _0092_[31:0] : _2297_;
  assign _2299_ = \regs.control_abort  ? 32'd0 : _2298_;
  assign _0106_ = rst ? 32'd0 : _2299_;
  assign _2301_ = \regs.control_abort  ? 1'h0 : _0087_;
  assign _0107_ = rst ? 1'h0 : _2301_;
  assign _2302_ = \engine.segments.step  ? _0088_ : \engine.first$118 ;
  assign _2303_ = \engine.checks.good  ? 1'h1 : _2302_;
  function [1:0] _5842_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5842_ = b[1:0];
      2'b1?:
        _5842_ = b[3:2];
      default:
        _5842_ = a;
    endcase
  endfunction
  assign _2307_ = _5842_(\starter.left , { _2314_, _2300_ }, { _2323_, _2310_ });
  assign _2304_ = \regs.control_abort  ? 1'h0 : _2303_;
  assign _0108_ = rst ? 1'h0 : _2304_;
  assign _2305_ = \regs.control_abort  ? 2'h0 : { \engine.$signal$57 [0], \engine.consume  };
  assign _0109_ = rst ? 2'h0 : _2305_;
  assign _2306_ = \regs.control_abort  ? 2'h0 : { \engine.valid$53 [0], \engine.segments.step  };
  assign _0111_ = rst ? 2'h0 : _2306_;
  assign _2308_ = \regs.control_abort  ? 1'h0 : \engine.$signal$57 [1];
  assign _0112_ = rst ? 1'h0 : _2308_;
  assign _2309_ = \regs.control_abort  ? 2'h0 : { \engine.adding$67 [0], \engine.$signal$41  };
  assign _0113_ = rst ? 2'h0 : _2309_;
  assign _2310_ = \starter.state  == 2'h1;
  assign _2314_ = _1554_ ? rewinds : \starter.left ;
  assign _2311_ = \regs.control_abort  ? 1'h0 : \engine.valid$53 [1];
  assign _0114_ = rst ? 1'h0 : _2311_;
  assign _2312_ = \regs.control_abort  ? 1'h0 : _0096_;
  assign _0115_ = rst ? 1'h0 : _2312_;
  assign _2313_ = _0101_ ? 1'h0 : \engine.$signal$96 ;
  function [0:0] _5860_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5860_ = b[0:0];
      2'b1?:
        _5860_ = b[1:1];
      default:
        _5860_ = a;
    endcase
  endfunction
  assign _2315_ = _5860_(\engine.$signal$96 , { _2318_, _2313_ }, { _2319_, _2316_ });
  assign _2316_ = \engine.$signal  == 3'h3;
  assign _2317_ = \engine.entry$169.payload [18] ? \engine.$signal$96  : 1'h1;
  assign _2318_ = _0099_ ? _2317_ : \engine.$signal$96 ;
  assign _2319_ = \engine.$signal  == 3'h2;
  assign _2320_ = \regs.control_abort  ? 1'h0 : _2315_;
  assign _0116_ = rst ? 1'h0 : _2320_;
  assign _2321_ = \regs.control_abort  ? 1'h0 : _0466_;
  assign _0477_ = rst ? 1'h0 : _2321_;
  assign _2322_ = \regs.control_abort  ? 1'h0 : _0460_;
  assign _0476_ = rst ? 1'h0 : _2322_;
  assign _2323_ = ! \starter.state ;
  assign _1571_ = rst ? 2'h0 : _2307_;
  assign _2324_ = \regs.control_abort  ? 5'h00 : _0481_[4:0];
  assign _0475_ = rst ? 5'h00 : _2324_;
  assign _2325_ = \regs.control_abort  ? 5'h00 : _0479_[4:0];
  assign _0474_ = rst ? 5'h00 : _2325_;
  assign _2326_ = \regs.control_abort  ? 1'h0 : \engine.entry$169.$signal ;
  assign _0473_ = rst ? 1'h0 : _2326_;
  assign _2327_ = \regs.control_abort  ? 4'h0 : _0470_[3:0];
  assign _0472_ = rst ? 4'h0 : _2327_;
  assign _2328_ = \regs.control_abort  ? 4'h0 : _0459_[3:0];
  assign _0471_ = rst ? 4'h0 : _2328_;
  assign _2332_ = _1564_ ? _1565_[3:0] : \starter.patience ;
  assign _2329_ = \regs.control_abort  ? 1'h0 : \engine.entry$169.$signal ;
  assign _0469_ = rst ? 1'h0 : _2329_;
  assign _2330_ = \regs.control_abort  ? 1'h0 : \engine.entry$169.leaving ;
  assign _0468_ = rst ? 1'h0 : _2330_;
  assign _2331_ = \regs.control_abort  ? 1'h0 : _0493_;
  assign _0489_ = rst ? 1'h0 : _2331_;
  assign _2333_ = \regs.control_abort  ? 6'h00 : \engine.queue.$like ;
  assign _0488_ = rst ? 6'h00 : _2333_;
  assign _2334_ = \regs.control_abort  ? 6'h00 : _0492_[5:0];
  assign _0487_ = rst ? 6'h00 : _2334_;
  function [3:0] _5894_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5894_ = b[3:0];
      2'b1?:
        _5894_ = b[7:4];
      default:
        _5894_ = a;
    endcase
  endfunction
  assign _2338_ = _5894_(\starter.patience , { _2346_, _2332_ }, { _2352_, _2342_ });
  assign _2335_ = \regs.control_abort  ? 5'h00 : _0490_[4:0];
  assign _0486_ = rst ? 5'h00 : _2335_;
  assign _2336_ = \regs.control_abort  ? 5'h00 : _0485_[4:0];
  assign _0497_ = rst ? 5'h00 : _2336_;
  assign _2337_ = \regs.control_abort  ? 1'h0 : \engine.coming ;
  assign _0496_ = rst ? 1'h0 : _2337_;
  assign _2339_ = \engine.segments.swapped [1] ? \engine.segments.following  : \engine.segments.side ;
  assign _2340_ = \regs.control_abort  ? 54'h00000000000000 : _2339_;
  assign _0578_ = rst ? 54'h00000000000000 : _2340_;
  assign _2341_ = \regs.control_abort  ? 2'h0 : { \engine.segments.swapped [0], \engine.segments.$signal  };
  assign _2342_ = \starter.state  == 2'h2;
  assign _2346_ = _1554_ ? 4'hf : \starter.patience ;
  assign _0577_ = rst ? 2'h0 : _2341_;
  assign _2343_ = \engine.segments.$signal  ? _0548_[2:0] : \engine.segments.$signal$33 ;
  assign _2344_ = \engine.checks.good  ? 3'h0 : _2343_;
  assign _2345_ = \regs.control_abort  ? 3'h0 : _2344_;
  assign _0576_ = rst ? 3'h0 : _2345_;
  assign _0575_ = \engine.segments.$signal  ? \engine.segments.joined  : \engine.segments.sharing ;
  assign _0574_ = \engine.segments.$signal  ? \engine.segments.$signal$32  : \engine.segments.$signal$20 ;
  assign _2347_ = \engine.segments.$signal  ? \engine.segments.entry$11 [40] : \engine.segments.hold ;
  assign _2348_ = \regs.control_abort  ? 1'h0 : _2347_;
  assign _0573_ = rst ? 1'h0 : _2348_;
  assign _2349_ = \engine.segments.step  ? 2'h3 : \engine.segments.$signal$27 ;
  assign _0572_ = \engine.segments.$signal  ? \engine.segments.following_head  : _2349_;
  assign _2350_ = \engine.segments.step  ? _0547_[33:0] : \engine.segments.left ;
  assign _0570_ = \engine.segments.$signal  ? \engine.segments.following_left  : _2350_;
  assign _2351_ = \engine.checks.good  ? 1'h0 : \engine.ready_next ;
  assign _2352_ = ! \starter.state ;
  assign _1572_ = rst ? 4'h0 : _2338_;
  assign _2353_ = \regs.control_abort  ? 1'h0 : _2351_;
  assign _0569_ = rst ? 1'h0 : _2353_;
  assign _0568_ = _0539_ ? _0542_[4:0] : \engine.segments.coefficient_shift ;
  assign _0567_ = _0537_ ? _0538_ : \engine.segments.coefficient_beyond ;
  assign _0566_ = _0535_ ? _0536_ : \engine.segments.coefficient_right ;
  assign _0565_ = _0533_ ? _0534_ : \engine.segments.coefficient_exponent ;
  assign _0564_ = _0525_ ? _0527_[4:0] : \engine.segments.eps_shift ;
  assign _0563_ = _0523_ ? _0524_ : \engine.segments.eps_beyond ;
  assign _0562_ = _0521_ ? _0522_ : \engine.segments.eps_right ;
  assign _0561_ = _0518_ ? _0520_ : \engine.segments.eps_exponent ;
  assign _2355_ = busy ? 1'h1 : 1'h0;
  assign _0560_[41:38] = _0543_ ? _0546_[4:1] : \engine.segments.following [41:38];
  assign _0560_[37:21] = _0543_ ? { 15'h0000, _0545_ } : \engine.segments.following [37:21];
  assign _0560_[20:17] = _0528_ ? _0532_[4:1] : \engine.segments.following [20:17];
  assign _0560_[16:0] = _0528_ ? _0531_ : \engine.segments.following [16:0];
  assign _0560_[52] = _2354_ ? \engine.checks.sweep [1] : \engine.segments.following [52];
  assign _2354_ = \engine.segments.phase  == 4'h7;
  assign _0560_[51:49] = _2356_ ? \engine.checks.sweep [4:2] : \engine.segments.following [51:49];
  assign _2356_ = \engine.segments.phase  == 4'h7;
  assign _0560_[48:42] = _2357_ ? \engine.segments.entry$11 [47:41] : \engine.segments.following [48:42];
  assign _2357_ = \engine.segments.phase  == 4'h7;
  assign _0560_[53] = _2358_ ? \engine.checks.sweep [5] : \engine.segments.following [53];
  assign _2358_ = \engine.segments.phase  == 4'h7;
  assign _0559_ = _2359_ ? _0517_[33:0] : \engine.segments.following_left ;
  assign _2359_ = \engine.segments.phase  == 4'h7;
  assign _0558_ = _2360_ ? _0516_[1:0] : \engine.segments.following_head ;
  assign _2360_ = \engine.segments.phase  == 4'h3;
  assign busy_write = \regs.command_written  ? _2355_ : 1'h0;
  assign _0557_ = _2361_ ? { 1'h0, _0515_ } : \engine.segments.following_end ;
  assign _2361_ = \engine.segments.phase  == 4'h3;
  assign _0556_ = _2362_ ? \engine.segments.read__data  : \engine.segments.entry$11 ;
  assign _2362_ = \engine.segments.phase  == 4'h2;
  assign _2363_ = _2364_ ? \engine.segments.$signal$33  : \engine.segments.at ;
  assign _2364_ = \engine.segments.phase  == 4'h1;
  assign _2365_ = \engine.segments.$signal  ? _0549_[2:0] : _2363_;
  assign _2366_ = \engine.checks.good  ? 3'h1 : _2365_;
  assign _2367_ = \regs.control_abort  ? 3'h0 : _2366_;
  assign _0555_ = rst ? 3'h0 : _2367_;
  assign _0554_ = _2368_ ? _0512_ : \engine.segments.$signal$32 ;
  assign _2368_ = \engine.segments.phase  == 4'h1;
  function [0:0] _5964_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5964_ = b[0:0];
      2'b1?:
        _5964_ = b[1:1];
      default:
        _5964_ = a;
    endcase
  endfunction
  assign _0553_ = _5964_(\engine.segments.joined , { \engine.segments.read__data [48], _0514_ }, { _2370_, _2369_ });
  assign _2369_ = \engine.segments.phase  == 4'h2;
  assign _2370_ = \engine.segments.phase  == 4'h1;
  assign _2371_ = _0510_ ? _0511_[3:0] : \engine.segments.phase ;
  assign _2375_ = _0070_ ? 1'h1 : 1'h0;
  assign _2372_ = \engine.segments.$signal  ? _0551_ : _2371_;
  assign _2373_ = \engine.checks.good  ? 4'h1 : _2372_;
  assign _2374_ = \regs.control_abort  ? 4'h0 : _2373_;
  assign _0552_ = rst ? 4'h0 : _2374_;
  assign _2376_ = _2377_ ? 2'h1 : 2'h3;
  assign _2377_ = \engine.segments.left [1:0] == 2'h2;
  assign \engine.segments.tail  = \engine.segments.left [33] ? _2376_ : 2'h3;
  assign _2378_ = _0540_ ? 1'h1 : 1'h0;
  assign _2379_ = _0498_ ? _2378_ : 1'h0;
  assign _2380_ = _0499_ ? 1'h1 : _2379_;
  assign _2384_ = busy ? 1'h0 : _2375_;
  assign \engine.overflow  = _0550_ ? _2380_ : _2379_;
  assign _2381_ = \engine.checks.start  ? mantissa1 : \engine.checks.sweep [90:75];
  assign _2382_ = \engine.checks.$signal  ? _0157_ : _2381_;
  assign _2383_ = \regs.control_abort  ? 16'h0000 : _2382_;
  assign _0168_[90:75] = rst ? 16'h0000 : _2383_;
  assign _2385_ = \engine.checks.start  ? \regs.eps_exponent  : \engine.checks.sweep [37:22];
  assign _2386_ = \regs.control_abort  ? 16'h0000 : _2385_;
  assign _0168_[37:22] = rst ? 16'h0000 : _2386_;
  assign _2387_ = \engine.checks.start  ? \regs.eps_mantissa  : \engine.checks.sweep [21:6];
  assign _2388_ = \engine.checks.$signal  ? _0155_ : _2387_;
  assign \commands.refused  = \regs.command_written  ? _2384_ : 1'h0;
  assign _2389_ = \regs.control_abort  ? 16'h0000 : _2388_;
  assign _0168_[21:6] = rst ? 16'h0000 : _2389_;
  assign _2390_ = \engine.checks.start  ? \regs.mode_stochastic  : \engine.checks.sweep [5];
  assign _2391_ = \regs.control_abort  ? 1'h0 : _2390_;
  assign _0168_[5] = rst ? 1'h0 : _2391_;
  assign _2392_ = \engine.checks.start  ? \regs.mode_multiple  : \engine.checks.sweep [4:2];
  assign _2393_ = \engine.checks.$signal  ? _0153_ : _2392_;
  assign _2394_ = \regs.control_abort  ? 3'h0 : _2393_;
  assign _0168_[4:2] = rst ? 3'h0 : _2394_;
  assign _2395_ = \engine.checks.start  ? \regs.mode_mode  : \engine.checks.sweep [1:0];
  assign _0022_[1:0] = \commands.target ;
  assign _0290_[1:0] = { _0283_, 1'h0 };
  assign _0329_[1:0] = { _0325_, 1'h0 };
  assign _0413_[1:0] = { _0406_, 1'h0 };
  assign _0452_[1:0] = { _0448_, 1'h0 };
  assign _0495_[5:0] = \engine.queue.$like ;
  assign _0583_[0] = \engine.terms.following ;
  assign _1090_[10] = 1'h0;
  assign _1337_[10] = 1'h0;
  assign \engine.bad [0] = 1'h0;
  assign \engine.bad [6:3] = 4'h0;
  assign \engine.faults [3] = \engine.datapath.wrapped$201 ;
  assign m_axis_tdata = \engine.o__payload [15:0];
  assign m_axis_tdest = \engine.o__payload [19];
  assign m_axis_tkeep = \engine.o__payload [17:16];
  assign m_axis_tlast = \engine.o__payload [18];
  assign \source.back [6:0] = \source.back$35 [6:0];
  assign \source1.back [6:0] = \source1.back$35 [6:0];
endmodule
