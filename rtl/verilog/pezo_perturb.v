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
  wire _0180_;
  wire [2:0] _0181_;
  wire _0182_;
  wire [32:0] _0183_;
  wire [32:0] _0184_;
  wire _0185_;
  wire _0186_;
  wire [2:0] _0187_;
  wire [32:0] _0188_;
  wire [32:0] _0189_;
  wire _0190_;
  wire [7:0] _0191_;
  wire _0192_;
  wire [2:0] _0193_;
  wire [32:0] _0194_;
  wire [32:0] _0195_;
  wire [16:0] _0196_;
  wire [7:0] _0197_;
  wire [7:0] _0198_;
  wire _0199_;
  wire [7:0] _0200_;
  wire _0201_;
  wire _0202_;
  wire [1:0] _0203_;
  wire [31:0] _0204_;
  wire [31:0] _0205_;
  wire [31:0] _0206_;
  wire [7:0] _0207_;
  wire _0208_;
  wire _0209_;
  wire _0210_;
  wire _0211_;
  wire [25:0] _0212_;
  wire [8:0] _0213_;
  wire [8:0] _0214_;
  wire [8:0] _0215_;
  wire [8:0] _0216_;
  wire [10:0] _0217_;
  wire [10:0] _0218_;
  wire _0219_;
  wire _0220_;
  wire [26:0] _0221_;
  wire _0222_;
  wire _0223_;
  wire [11:0] _0224_;
  wire [11:0] _0225_;
  wire _0226_;
  wire [10:0] _0227_;
  wire [10:0] _0228_;
  wire [10:0] _0229_;
  wire _0230_;
  wire _0231_;
  wire [10:0] _0232_;
  wire _0233_;
  wire _0234_;
  wire _0235_;
  wire _0236_;
  wire _0237_;
  wire _0238_;
  wire [25:0] _0239_;
  wire [24:0] _0240_;
  wire [7:0] _0241_;
  wire _0242_;
  wire [10:0] _0243_;
  wire _0244_;
  wire _0245_;
  wire _0246_;
  wire _0247_;
  wire [9:0] _0248_;
  wire [9:0] _0249_;
  wire [8:0] _0250_;
  wire [8:0] _0251_;
  wire _0252_;
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
  wire [28:0] _0268_;
  wire _0269_;
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
  wire [9:0] _0286_;
  wire [9:0] _0287_;
  wire [27:0] _0288_;
  wire [2:0] _0289_;
  wire [27:0] _0290_;
  wire [9:0] _0291_;
  wire _0292_;
  wire _0293_;
  wire _0294_;
  wire [24:0] _0295_;
  wire [24:0] _0296_;
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
  wire _0309_;
  wire _0310_;
  wire _0311_;
  wire _0312_;
  wire [27:0] _0313_;
  wire _0314_;
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
  wire [9:0] _0325_;
  wire [9:0] _0326_;
  wire [26:0] _0327_;
  wire [2:0] _0328_;
  wire [26:0] _0329_;
  wire [9:0] _0330_;
  wire _0331_;
  wire _0332_;
  wire [24:0] _0333_;
  wire [24:0] _0334_;
  wire [25:0] _0335_;
  wire [8:0] _0336_;
  wire [8:0] _0337_;
  wire [8:0] _0338_;
  wire [8:0] _0339_;
  wire [10:0] _0340_;
  wire [10:0] _0341_;
  wire _0342_;
  wire _0343_;
  wire [26:0] _0344_;
  wire _0345_;
  wire _0346_;
  wire [11:0] _0347_;
  wire [11:0] _0348_;
  wire _0349_;
  wire [10:0] _0350_;
  wire [10:0] _0351_;
  wire [10:0] _0352_;
  wire _0353_;
  wire _0354_;
  wire [10:0] _0355_;
  wire _0356_;
  wire _0357_;
  wire _0358_;
  wire _0359_;
  wire _0360_;
  wire _0361_;
  wire [25:0] _0362_;
  wire [24:0] _0363_;
  wire [7:0] _0364_;
  wire _0365_;
  wire [10:0] _0366_;
  wire _0367_;
  wire _0368_;
  wire _0369_;
  wire _0370_;
  wire [9:0] _0371_;
  wire [9:0] _0372_;
  wire [8:0] _0373_;
  wire [8:0] _0374_;
  wire _0375_;
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
  wire [28:0] _0391_;
  wire _0392_;
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
  wire [9:0] _0409_;
  wire [9:0] _0410_;
  wire [27:0] _0411_;
  wire [2:0] _0412_;
  wire [27:0] _0413_;
  wire [9:0] _0414_;
  wire _0415_;
  wire _0416_;
  wire _0417_;
  wire [24:0] _0418_;
  wire [24:0] _0419_;
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
  wire [27:0] _0436_;
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
  wire [9:0] _0448_;
  wire [9:0] _0449_;
  wire [26:0] _0450_;
  wire [2:0] _0451_;
  wire [26:0] _0452_;
  wire [9:0] _0453_;
  wire _0454_;
  wire _0455_;
  wire [24:0] _0456_;
  wire [24:0] _0457_;
  wire _0458_;
  wire _0459_;
  wire _0460_;
  wire _0461_;
  wire _0462_;
  wire _0463_;
  wire _0464_;
  wire _0465_;
  wire _0466_;
  wire [3:0] _0467_;
  wire [3:0] _0468_;
  wire [4:0] _0469_;
  wire _0470_;
  wire [4:0] _0471_;
  wire [4:0] _0472_;
  wire _0473_;
  wire _0474_;
  wire [4:0] _0475_;
  wire [5:0] _0476_;
  wire [6:0] _0477_;
  wire [5:0] _0478_;
  wire [6:0] _0479_;
  wire _0480_;
  wire _0481_;
  wire [6:0] _0482_;
  wire [5:0] _0483_;
  wire [5:0] _0484_;
  wire _0485_;
  wire [7:0] _0486_;
  wire [5:0] _0487_;
  wire [5:0] _0488_;
  wire [6:0] _0489_;
  wire [7:0] _0490_;
  wire _0491_;
  wire [4:0] _0492_;
  wire [4:0] _0493_;
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
  wire [4:0] _0507_;
  wire _0508_;
  wire _0509_;
  wire _0510_;
  wire [32:0] _0511_;
  wire [2:0] _0512_;
  wire [34:0] _0513_;
  wire _0514_;
  wire _0515_;
  wire [16:0] _0516_;
  wire _0517_;
  wire [17:0] _0518_;
  wire _0519_;
  wire _0520_;
  wire _0521_;
  wire [17:0] _0522_;
  wire [17:0] _0523_;
  wire _0524_;
  wire [5:0] _0525_;
  wire _0526_;
  wire [16:0] _0527_;
  wire [5:0] _0528_;
  wire _0529_;
  wire [16:0] _0530_;
  wire _0531_;
  wire [17:0] _0532_;
  wire _0533_;
  wire _0534_;
  wire _0535_;
  wire _0536_;
  wire [17:0] _0537_;
  wire [17:0] _0538_;
  wire _0539_;
  wire [5:0] _0540_;
  wire [1:0] _0541_;
  wire [5:0] _0542_;
  wire [34:0] _0543_;
  wire [3:0] _0544_;
  wire [3:0] _0545_;
  wire _0546_;
  wire [3:0] _0547_;
  wire [3:0] _0548_;
  wire _0549_;
  wire _0550_;
  wire [2:0] _0551_;
  wire [48:0] _0552_;
  wire [33:0] _0553_;
  wire [1:0] _0554_;
  wire [33:0] _0555_;
  wire [53:0] _0556_;
  wire [16:0] _0557_;
  wire [17:0] _0558_;
  wire _0559_;
  wire [4:0] _0560_;
  wire [16:0] _0561_;
  wire [17:0] _0562_;
  wire _0563_;
  wire [4:0] _0564_;
  wire _0565_;
  wire [33:0] _0566_;
  wire _0567_;
  wire [1:0] _0568_;
  wire _0569_;
  wire _0570_;
  wire _0571_;
  wire [2:0] _0572_;
  wire [2:0] _0573_;
  wire [53:0] _0574_;
  wire _0575_;
  wire _0576_;
  wire _0577_;
  wire [15:0] _0578_;
  wire [1:0] _0579_;
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
  wire [15:0] _0590_;
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
  wire [1:0] _0964_;
  wire [2:0] _0965_;
  wire _0966_;
  wire _0967_;
  wire _0968_;
  wire [3:0] _0969_;
  wire [3:0] _0970_;
  wire [15:0] _0971_;
  wire [15:0] _0972_;
  wire [15:0] _0973_;
  wire [15:0] _0974_;
  wire [8:0] _0975_;
  wire [31:0] _0976_;
  wire [30:0] _0977_;
  wire [7:0] _0978_;
  wire [7:0] _0979_;
  wire _0980_;
  wire [7:0] _0981_;
  wire _0982_;
  wire [31:0] _0983_;
  wire [1:0] _0984_;
  wire _0985_;
  wire [3:0] _0986_;
  wire _0987_;
  wire _0988_;
  wire [31:0] _0989_;
  wire [31:0] _0990_;
  wire _0991_;
  wire [15:0] _0992_;
  wire [7:0] _0993_;
  wire _0994_;
  wire _0995_;
  wire _0996_;
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
  wire [9:0] _1032_;
  wire _1033_;
  wire [31:0] _1034_;
  wire [3:0] _1035_;
  wire _1036_;
  wire [1:0] _1037_;
  wire _1038_;
  wire [9:0] _1039_;
  wire _1040_;
  wire [31:0] _1041_;
  wire _1042_;
  wire [1:0] _1043_;
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
  wire _1062_;
  wire _1063_;
  wire _1064_;
  wire _1065_;
  wire _1066_;
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
  wire _1079_;
  wire _1080_;
  wire _1081_;
  wire _1082_;
  wire _1083_;
  wire [7:0] _1084_;
  wire [7:0] _1085_;
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
  wire [7:0] _1117_;
  wire _1118_;
  wire _1119_;
  wire _1120_;
  wire _1121_;
  wire _1122_;
  wire _1123_;
  wire [3:0] _1124_;
  wire _1125_;
  wire _1126_;
  wire _1127_;
  wire _1128_;
  wire _1129_;
  wire [1:0] _1130_;
  wire _1131_;
  wire [10:0] _1132_;
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
  wire [7:0] _1143_;
  wire _1144_;
  wire [1:0] _1145_;
  wire _1146_;
  wire _1147_;
  wire _1148_;
  wire _1149_;
  wire [2:0] _1150_;
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
  wire [7:0] _1163_;
  wire [1:0] _1164_;
  wire _1165_;
  wire _1166_;
  wire _1167_;
  wire _1168_;
  wire _1169_;
  wire _1170_;
  wire _1171_;
  wire _1172_;
  wire _1173_;
  wire [7:0] _1174_;
  wire _1175_;
  wire _1176_;
  wire _1177_;
  wire _1178_;
  wire _1179_;
  wire _1180_;
  wire _1181_;
  wire _1182_;
  wire _1183_;
  wire _1184_;
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
  wire [3:0] _1227_;
  wire _1228_;
  wire [3:0] _1229_;
  wire [3:0] _1230_;
  wire [3:0] _1231_;
  wire _1232_;
  wire _1233_;
  wire _1234_;
  wire _1235_;
  wire _1236_;
  wire _1237_;
  wire _1238_;
  wire _1239_;
  wire _1240_;
  wire [7:0] _1241_;
  wire [1:0] _1242_;
  wire _1243_;
  wire _1244_;
  wire [1:0] _1245_;
  wire _1246_;
  wire _1247_;
  wire _1248_;
  wire _1249_;
  wire _1250_;
  wire [7:0] _1251_;
  wire _1252_;
  wire _1253_;
  wire _1254_;
  wire _1255_;
  wire _1256_;
  wire _1257_;
  wire _1258_;
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
  wire [7:0] _1285_;
  wire [7:0] _1286_;
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
  wire _1309_;
  wire _1310_;
  wire _1311_;
  wire _1312_;
  wire _1313_;
  wire _1314_;
  wire _1315_;
  wire _1316_;
  wire _1317_;
  wire [7:0] _1318_;
  wire _1319_;
  wire _1320_;
  wire _1321_;
  wire _1322_;
  wire _1323_;
  wire _1324_;
  wire [3:0] _1325_;
  wire _1326_;
  wire _1327_;
  wire _1328_;
  wire _1329_;
  wire _1330_;
  wire [1:0] _1331_;
  wire _1332_;
  wire [10:0] _1333_;
  wire _1334_;
  wire _1335_;
  wire _1336_;
  wire _1337_;
  wire _1338_;
  wire _1339_;
  wire _1340_;
  wire _1341_;
  wire _1342_;
  wire _1343_;
  wire [7:0] _1344_;
  wire _1345_;
  wire [1:0] _1346_;
  wire _1347_;
  wire _1348_;
  wire _1349_;
  wire _1350_;
  wire [2:0] _1351_;
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
  wire [7:0] _1364_;
  wire [1:0] _1365_;
  wire _1366_;
  wire _1367_;
  wire _1368_;
  wire _1369_;
  wire _1370_;
  wire _1371_;
  wire _1372_;
  wire _1373_;
  wire _1374_;
  wire [7:0] _1375_;
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
  wire _1420_;
  wire _1421_;
  wire _1422_;
  wire _1423_;
  wire _1424_;
  wire _1425_;
  wire _1426_;
  wire _1427_;
  wire [3:0] _1428_;
  wire _1429_;
  wire [3:0] _1430_;
  wire [3:0] _1431_;
  wire [3:0] _1432_;
  wire _1433_;
  wire _1434_;
  wire _1435_;
  wire _1436_;
  wire _1437_;
  wire _1438_;
  wire _1439_;
  wire _1440_;
  wire _1441_;
  wire [7:0] _1442_;
  wire [1:0] _1443_;
  wire _1444_;
  wire _1445_;
  wire [1:0] _1446_;
  wire _1447_;
  wire _1448_;
  wire _1449_;
  wire _1450_;
  wire _1451_;
  wire [7:0] _1452_;
  wire _1453_;
  wire [1:0] _1454_;
  wire [1:0] _1455_;
  wire _1456_;
  wire _1457_;
  wire _1458_;
  wire _1459_;
  wire [1:0] _1460_;
  wire [1:0] _1461_;
  wire _1462_;
  wire _1463_;
  wire _1464_;
  wire [1:0] _1465_;
  wire [1:0] _1466_;
  wire _1467_;
  wire _1468_;
  wire _1469_;
  wire [4:0] _1470_;
  wire [1:0] _1471_;
  wire [1:0] _1472_;
  wire _1473_;
  wire _1474_;
  wire [1:0] _1475_;
  wire [1:0] _1476_;
  wire [3:0] _1477_;
  wire _1478_;
  wire [1:0] _1479_;
  wire [1:0] _1480_;
  wire _1481_;
  wire _1482_;
  wire _1483_;
  wire _1484_;
  wire _1485_;
  wire [3:0] _1486_;
  wire [3:0] _1487_;
  wire [3:0] _1488_;
  wire [3:0] _1489_;
  wire [1:0] _1490_;
  wire _1491_;
  wire _1492_;
  wire _1493_;
  wire _1494_;
  wire [15:0] _1495_;
  wire [15:0] _1496_;
  wire [15:0] _1497_;
  wire [15:0] _1498_;
  wire [15:0] _1499_;
  wire _1500_;
  wire [15:0] _1501_;
  wire [15:0] _1502_;
  wire [15:0] _1503_;
  wire _1504_;
  wire _1505_;
  wire [2:0] _1506_;
  wire [2:0] _1507_;
  wire [2:0] _1508_;
  wire _1509_;
  wire [1:0] _1510_;
  wire [1:0] _1511_;
  wire [20:0] _1512_;
  wire [20:0] _1513_;
  wire [15:0] _1514_;
  wire [15:0] _1515_;
  wire [15:0] _1516_;
  wire _1517_;
  wire _1518_;
  wire _1519_;
  wire _1520_;
  wire _1521_;
  wire _1522_;
  wire [7:0] _1523_;
  wire _1524_;
  wire _1525_;
  wire _1526_;
  wire _1527_;
  wire _1528_;
  wire [9:0] _1529_;
  wire _1530_;
  wire _1531_;
  wire _1532_;
  wire _1533_;
  wire _1534_;
  wire _1535_;
  wire _1536_;
  wire _1537_;
  wire [24:0] _1538_;
  wire _1539_;
  wire [1:0] _1540_;
  wire [9:0] _1541_;
  wire _1542_;
  wire _1543_;
  wire _1544_;
  wire _1545_;
  wire _1546_;
  wire _1547_;
  wire _1548_;
  wire _1549_;
  wire [24:0] _1550_;
  wire [1:0] _1551_;
  wire [7:0] _1552_;
  wire _1553_;
  wire _1554_;
  wire _1555_;
  wire [1:0] _1556_;
  wire _1557_;
  wire _1558_;
  wire [9:0] _1559_;
  wire _1560_;
  wire _1561_;
  wire _1562_;
  wire _1563_;
  wire _1564_;
  wire _1565_;
  wire _1566_;
  wire _1567_;
  wire [24:0] _1568_;
  wire _1569_;
  wire [9:0] _1570_;
  wire _1571_;
  wire _1572_;
  wire _1573_;
  wire _1574_;
  wire _1575_;
  wire _1576_;
  wire _1577_;
  wire _1578_;
  wire [24:0] _1579_;
  wire [1:0] _1580_;
  wire [31:0] _1581_;
  wire [31:0] _1582_;
  wire [31:0] _1583_;
  wire [1:0] _1584_;
  wire _1585_;
  wire [1:0] _1586_;
  wire _1587_;
  wire _1588_;
  wire [7:0] _1589_;
  wire [7:0] _1590_;
  wire [7:0] _1591_;
  wire [7:0] _1592_;
  wire [1:0] _1593_;
  wire [16:0] _1594_;
  wire [15:0] _1595_;
  wire _1596_;
  wire _1597_;
  wire _1598_;
  wire _1599_;
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
  wire _1611_;
  wire _1612_;
  wire _1613_;
  wire _1614_;
  wire _1615_;
  wire _1616_;
  wire _1617_;
  wire _1618_;
  wire _1619_;
  wire _1620_;
  wire _1621_;
  wire _1622_;
  wire _1623_;
  wire _1624_;
  wire _1625_;
  wire _1626_;
  wire _1627_;
  wire _1628_;
  wire _1629_;
  wire _1630_;
  wire _1631_;
  wire _1632_;
  wire _1633_;
  wire _1634_;
  wire _1635_;
  wire _1636_;
  wire _1637_;
  wire _1638_;
  wire _1639_;
  wire _1640_;
  wire _1641_;
  wire _1642_;
  wire _1643_;
  wire _1644_;
  wire _1645_;
  wire _1646_;
  wire _1647_;
  wire _1648_;
  wire _1649_;
  wire _1650_;
  wire _1651_;
  wire _1652_;
  wire _1653_;
  wire _1654_;
  wire _1655_;
  wire _1656_;
  wire _1657_;
  wire [31:0] _1658_;
  wire [31:0] _1659_;
  wire [31:0] _1660_;
  wire [31:0] _1661_;
  wire [31:0] _1662_;
  wire [31:0] _1663_;
  wire [31:0] _1664_;
  wire [31:0] _1665_;
  wire [31:0] _1666_;
  wire _1667_;
  wire [31:0] _1668_;
  wire [31:0] _1669_;
  wire [31:0] _1670_;
  wire [31:0] _1671_;
  wire [31:0] _1672_;
  wire [31:0] _1673_;
  wire [31:0] _1674_;
  wire [31:0] _1675_;
  wire [31:0] _1676_;
  wire [31:0] _1677_;
  wire _1678_;
  wire [31:0] _1679_;
  wire [31:0] _1680_;
  wire [31:0] _1681_;
  wire [31:0] _1682_;
  wire [31:0] _1683_;
  wire [31:0] _1684_;
  wire [31:0] _1685_;
  wire [31:0] _1686_;
  wire [31:0] _1687_;
  wire _1688_;
  wire _1689_;
  wire _1690_;
  wire _1691_;
  wire _1692_;
  wire _1693_;
  wire _1694_;
  wire _1695_;
  wire _1696_;
  wire _1697_;
  wire [63:0] _1698_;
  wire _1699_;
  wire _1700_;
  wire _1701_;
  wire _1702_;
  wire _1703_;
  wire _1704_;
  wire _1705_;
  wire [63:0] _1706_;
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
  wire [7:0] _1722_;
  wire _1723_;
  wire _1724_;
  wire _1725_;
  wire _1726_;
  wire _1727_;
  wire _1728_;
  wire _1729_;
  wire _1730_;
  wire _1731_;
  wire _1732_;
  wire _1733_;
  wire _1734_;
  wire _1735_;
  wire _1736_;
  wire _1737_;
  wire _1738_;
  wire _1739_;
  wire _1740_;
  wire _1741_;
  wire _1742_;
  wire _1743_;
  wire _1744_;
  wire _1745_;
  wire _1746_;
  wire _1747_;
  wire _1748_;
  wire _1749_;
  wire _1750_;
  wire _1751_;
  wire _1752_;
  wire _1753_;
  wire _1754_;
  wire _1755_;
  wire _1756_;
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
  wire _1799_;
  wire _1800_;
  wire _1801_;
  wire _1802_;
  wire _1803_;
  wire _1804_;
  wire _1805_;
  wire _1806_;
  wire _1807_;
  wire _1808_;
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
  wire [3:0] _1847_;
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
  wire [3:0] _1871_;
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
  wire [3:0] _1882_;
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
  wire [3:0] _1893_;
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
  wire [1:0] _1904_;
  wire _1905_;
  wire _1906_;
  wire _1907_;
  wire _1908_;
  wire _1909_;
  wire [1:0] _1910_;
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
  wire _1923_;
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
  wire _1939_;
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
  wire _1963_;
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
  wire _1974_;
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
  wire _1985_;
  wire _1986_;
  wire _1987_;
  wire _1988_;
  wire _1989_;
  wire _1990_;
  wire _1991_;
  wire _1992_;
  wire _1993_;
  wire [7:0] _1994_;
  wire _1995_;
  wire _1996_;
  wire _1997_;
  wire _1998_;
  wire _1999_;
  wire _2000_;
  wire _2001_;
  wire _2002_;
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
  wire [1:0] _2071_;
  wire [1:0] _2072_;
  wire [31:0] _2073_;
  wire [31:0] _2074_;
  wire _2075_;
  wire _2076_;
  wire [9:0] _2077_;
  wire _2078_;
  wire _2079_;
  wire [1:0] _2080_;
  wire [1:0] _2081_;
  wire _2082_;
  wire _2083_;
  wire _2084_;
  wire [3:0] _2085_;
  wire [31:0] _2086_;
  wire _2087_;
  wire _2088_;
  wire [9:0] _2089_;
  wire _2090_;
  wire _2091_;
  wire _2092_;
  wire [15:0] _2093_;
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
  wire [7:0] _2114_;
  wire _2115_;
  wire _2116_;
  wire [1:0] _2117_;
  wire [1:0] _2118_;
  wire _2119_;
  wire _2120_;
  wire _2121_;
  wire _2122_;
  wire [1:0] _2123_;
  wire _2124_;
  wire _2125_;
  wire _2126_;
  wire _2127_;
  wire _2128_;
  wire [10:0] _2129_;
  wire [10:0] _2130_;
  wire [10:0] _2131_;
  wire [10:0] _2132_;
  wire [10:0] _2133_;
  wire [10:0] _2134_;
  wire [10:0] _2135_;
  wire [10:0] _2136_;
  wire _2137_;
  wire [10:0] _2138_;
  wire [10:0] _2139_;
  wire [10:0] _2140_;
  wire [10:0] _2141_;
  wire [10:0] _2142_;
  wire _2143_;
  wire [10:0] _2144_;
  wire _2145_;
  wire _2146_;
  wire _2147_;
  wire _2148_;
  wire [1:0] _2149_;
  wire [1:0] _2150_;
  wire _2151_;
  wire _2152_;
  wire _2153_;
  wire _2154_;
  wire _2155_;
  wire _2156_;
  wire [1:0] _2157_;
  wire [1:0] _2158_;
  wire [7:0] _2159_;
  wire _2160_;
  wire _2161_;
  wire _2162_;
  wire _2163_;
  wire [7:0] _2164_;
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
  wire [3:0] _2175_;
  wire _2176_;
  wire _2177_;
  wire [3:0] _2178_;
  wire [3:0] _2179_;
  wire [3:0] _2180_;
  wire [1:0] _2181_;
  wire [1:0] _2182_;
  wire _2183_;
  wire _2184_;
  wire _2185_;
  wire _2186_;
  wire _2187_;
  wire [1:0] _2188_;
  wire [7:0] _2189_;
  wire _2190_;
  wire _2191_;
  wire [1:0] _2192_;
  wire _2193_;
  wire _2194_;
  wire _2195_;
  wire _2196_;
  wire [1:0] _2197_;
  wire _2198_;
  wire _2199_;
  wire _2200_;
  wire _2201_;
  wire _2202_;
  wire _2203_;
  wire _2204_;
  wire [7:0] _2205_;
  wire [1:0] _2206_;
  wire _2207_;
  wire [1:0] _2208_;
  wire _2209_;
  wire _2210_;
  wire [1:0] _2211_;
  wire [1:0] _2212_;
  wire _2213_;
  wire _2214_;
  wire _2215_;
  wire _2216_;
  wire _2217_;
  wire _2218_;
  wire [1:0] _2219_;
  wire _2220_;
  wire _2221_;
  wire _2222_;
  wire _2223_;
  wire [10:0] _2224_;
  wire [10:0] _2225_;
  wire [10:0] _2226_;
  wire [10:0] _2227_;
  wire _2228_;
  wire [10:0] _2229_;
  wire [10:0] _2230_;
  wire [10:0] _2231_;
  wire [10:0] _2232_;
  wire [10:0] _2233_;
  wire [1:0] _2234_;
  wire [10:0] _2235_;
  wire [10:0] _2236_;
  wire [10:0] _2237_;
  wire [10:0] _2238_;
  wire [10:0] _2239_;
  wire _2240_;
  wire _2241_;
  wire _2242_;
  wire _2243_;
  wire [1:0] _2244_;
  wire [1:0] _2245_;
  wire _2246_;
  wire _2247_;
  wire _2248_;
  wire _2249_;
  wire [1:0] _2250_;
  wire _2251_;
  wire [1:0] _2252_;
  wire [1:0] _2253_;
  wire [7:0] _2254_;
  wire _2255_;
  wire _2256_;
  wire _2257_;
  wire [1:0] _2258_;
  wire _2259_;
  wire _2260_;
  wire _2261_;
  wire _2262_;
  wire _2263_;
  wire _2264_;
  wire _2265_;
  wire _2266_;
  wire [1:0] _2267_;
  wire _2268_;
  wire _2269_;
  wire _2270_;
  wire _2271_;
  wire _2272_;
  wire _2273_;
  wire [6:0] _2274_;
  wire [2:0] _2275_;
  wire [2:0] _2276_;
  wire [2:0] _2277_;
  wire [2:0] _2278_;
  wire _2279_;
  wire [2:0] _2280_;
  wire _2281_;
  wire [2:0] _2282_;
  wire [2:0] _2283_;
  wire _2284_;
  wire [2:0] _2285_;
  wire [2:0] _2286_;
  wire _2287_;
  wire [2:0] _2288_;
  wire [31:0] _2289_;
  wire [3:0] _2290_;
  wire [31:0] _2291_;
  wire [31:0] _2292_;
  wire [31:0] _2293_;
  wire _2294_;
  wire _2295_;
  wire _2296_;
  wire _2297_;
  wire [3:0] _2298_;
  wire [1:0] _2299_;
  wire [1:0] _2300_;
  wire _2301_;
  wire _2302_;
  wire [1:0] _2303_;
  wire _2304_;
  wire [3:0] _2305_;
  wire _2306_;
  wire _2307_;
  wire _2308_;
  wire _2309_;
  wire _2310_;
  wire _2311_;
  wire _2312_;
  wire _2313_;
  wire _2314_;
  wire _2315_;
  wire _2316_;
  wire [4:0] _2317_;
  wire [4:0] _2318_;
  wire _2319_;
  wire [3:0] _2320_;
  wire [3:0] _2321_;
  wire _2322_;
  wire _2323_;
  wire [5:0] _2324_;
  wire [5:0] _2325_;
  wire [4:0] _2326_;
  wire [4:0] _2327_;
  wire [53:0] _2328_;
  wire [53:0] _2329_;
  wire [2:0] _2330_;
  wire [2:0] _2331_;
  wire [2:0] _2332_;
  wire [2:0] _2333_;
  wire _2334_;
  wire _2335_;
  wire _2336_;
  wire [1:0] _2337_;
  wire [33:0] _2338_;
  wire _2339_;
  wire _2340_;
  wire _2341_;
  wire _2342_;
  wire _2343_;
  wire _2344_;
  wire _2345_;
  wire _2346_;
  wire _2347_;
  wire _2348_;
  wire _2349_;
  wire [2:0] _2350_;
  wire _2351_;
  wire _2352_;
  wire [2:0] _2353_;
  wire [2:0] _2354_;
  wire [2:0] _2355_;
  wire _2356_;
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
  wire \engine.consume ;
  wire \engine.counting ;
  wire \engine.datapath.active ;
  wire \engine.datapath.active$62 ;
  reg \engine.datapath.active_d  = 1'h0;
  reg \engine.datapath.active_d$161  = 1'h0;
  reg \engine.datapath.active_d_d  = 1'h0;
  reg \engine.datapath.active_d_d$162  = 1'h0;
  reg \engine.datapath.active_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d$163  = 1'h0;
  reg \engine.datapath.active_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d$164  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d$165  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d$166  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d$167  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d$168  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d$169  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d$170  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d$171  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d$172  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d$173  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d$174  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$175  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$176  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 1'h0;
  reg \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$177  = 1'h0;
  reg \engine.datapath.adding  = 1'h0;
  reg \engine.datapath.adding_d  = 1'h0;
  reg \engine.datapath.adding_d_d  = 1'h0;
  reg \engine.datapath.adding_d_d_d  = 1'h0;
  reg [3:0] \engine.datapath.coefficient_coarse  = 4'h0;
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
  reg \engine.datapath.leaving  = 1'h0;
  reg [7:0] \engine.datapath.limit  = 8'h00;
  reg [7:0] \engine.datapath.limit_late  = 8'h00;
  reg [7:0] \engine.datapath.limit_negative  = 8'h00;
  reg [31:0] \engine.datapath.lost$215  = 32'd0;
  reg [1:0] \engine.datapath.lost_beat  = 2'h0;
  reg [2:0] \engine.datapath.lost_some0  = 3'h0;
  reg \engine.datapath.moving  = 1'h0;
  wire \engine.datapath.moving$120 ;
  reg \engine.datapath.moving_d  = 1'h0;
  reg \engine.datapath.moving_d_d  = 1'h0;
  reg \engine.datapath.moving_d_d_d  = 1'h0;
  reg [2:0] \engine.datapath.multiple  = 3'h0;
  reg [16:0] \engine.datapath.on_the_way  = 17'h00000;
  reg \engine.datapath.opening  = 1'h0;
  reg \engine.datapath.opening_d  = 1'h0;
  reg \engine.datapath.opening_d_d  = 1'h0;
  reg \engine.datapath.opening_d_d_d  = 1'h0;
  reg \engine.datapath.overflow  = 1'h0;
  reg [6:0] \engine.datapath.reserve  = 7'h00;
  reg [6:0] \engine.datapath.reserve_late  = 7'h00;
  reg [7:0] \engine.datapath.reserve_negative  = 8'h00;
  reg [7:0] \engine.datapath.results__0  = 8'h00;
  reg [7:0] \engine.datapath.results__1  = 8'h00;
  reg [31:0] \engine.datapath.saturated$220  = 32'd0;
  reg [1:0] \engine.datapath.saturated_beat  = 2'h0;
  reg [2:0] \engine.datapath.saturated_some0  = 3'h0;
  reg [3:0] \engine.datapath.side_coefficient_coarse_d  = 4'h0;
  reg [3:0] \engine.datapath.side_coefficient_coarse_d_d  = 4'h0;
  reg [3:0] \engine.datapath.side_coefficient_coarse_d_d_d  = 4'h0;
  reg [3:0] \engine.datapath.side_eps_coarse_d  = 4'h0;
  reg [3:0] \engine.datapath.side_eps_coarse_d_d  = 4'h0;
  reg [3:0] \engine.datapath.side_eps_coarse_d_d_d  = 4'h0;
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
  reg [6:0] \engine.datapath.side_reserve_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d  = 7'h00;
  reg [6:0] \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d_d  = 7'h00;
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
  reg [31:0] \engine.datapath.updated$209  = 32'd0;
  reg [1:0] \engine.datapath.updated_beat  = 2'h0;
  reg [2:0] \engine.datapath.updated_some0  = 3'h0;
  reg \engine.datapath.wrapped  = 1'h0;
  reg \engine.dropped  = 1'h0;
  wire \engine.empty ;
  wire \engine.entry$169.$signal ;
  reg [4:0] \engine.entry$169.$signal$12  = 5'h00;
  reg [4:0] \engine.entry$169.$signal$21  = 5'h00;
  reg \engine.entry$169.$signal$22  = 1'h0;
  reg [3:0] \engine.entry$169.$signature__addr  = 4'h0;
  reg [18:0] \engine.entry$169.$signature__data  = 19'h00000;
  reg \engine.entry$169.$signature__en  = 1'h0;
  reg [3:0] \engine.entry$169.at_read0  = 4'h0;
  wire \engine.entry$169.open ;
  wire [18:0] \engine.entry$169.payload ;
  wire \engine.entry$169.pop ;
  wire \engine.entry$169.some ;
  wire \engine.entry$169.some_next ;
  wire [6:0] \engine.faults ;
  reg [6:0] \engine.faults$113  = 7'h00;
  wire \engine.final ;
  reg \engine.final_d  = 1'h0;
  reg \engine.final_d_d  = 1'h0;
  reg \engine.first  = 1'h0;
  reg \engine.first$119  = 1'h0;
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
  wire \engine.moving$129 ;
  reg \engine.moving_d  = 1'h0;
  reg \engine.moving_d_d  = 1'h0;
  reg [7:0] \engine.numbers__0  = 8'h00;
  reg [7:0] \engine.numbers__1  = 8'h00;
  wire [19:0] \engine.o__payload ;
  reg \engine.opening  = 1'h0;
  wire \engine.opening$127 ;
  reg \engine.opening_d  = 1'h0;
  wire \engine.out.dest ;
  wire \engine.overflow ;
  reg \engine.passed  = 1'h0;
  reg \engine.passed$125  = 1'h0;
  wire [5:0] \engine.queue.$like ;
  reg [5:0] \engine.queue.$signal  = 6'h00;
  reg [5:0] \engine.queue.$signal$15  = 6'h00;
  reg [4:0] \engine.queue.$signature__addr  = 5'h00;
  reg [4:0] \engine.queue.at_read0  = 5'h00;
  wire \engine.queue.pop ;
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
  reg [2:0] \engine.segments.swapped  = 3'h0;
  wire [1:0] \engine.segments.tail ;
  wire \engine.start$31 ;
  reg \engine.terms.$like  = 1'h0;
  reg \engine.terms.$like$11  = 1'h0;
  reg \engine.terms.$like$12  = 1'h0;
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
  wire [10:0] \source.control.$signal ;
  reg \source.control.$signal$10  = 1'h0;
  reg \source.control.$signal$14  = 1'h0;
  wire \source.control.$signal$27 ;
  reg \source.control.$signal$29  = 1'h0;
  wire \source.control.$signal$30 ;
  reg \source.control.$signal$32  = 1'h0;
  reg \source.control.$signal$45  = 1'h0;
  reg [1:0] \source.control.$signal$50  = 2'h2;
  reg \source.control.$signal$55  = 1'h0;
  reg [10:0] \source.control.$signal$7  = 11'h001;
  reg \source.control.allowed0  = 1'h0;
  reg \source.control.awake0  = 1'h0;
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
  reg [2:0] \source.control.settling  = 3'h0;
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
  reg [7:0] \source.lane0  = 8'h01;
  reg [7:0] \source.lane1  = 8'h01;
  wire [7:0] \source.later0 ;
  wire [7:0] \source.later1 ;
  reg \source.mark  = 1'h0;
  reg \source.marked  = 1'h0;
  reg \source.replay.$signal  = 1'h0;
  wire \source.replay.$signal$10 ;
  reg \source.replay.$signal$13  = 1'h0;
  reg \source.replay.$signal$20  = 1'h0;
  reg [1:0] \source.replay.$signal$23  = 2'h0;
  reg \source.replay.$signal$25  = 1'h0;
  reg \source.replay.$signal$4  = 1'h0;
  wire [7:0] \source.replay.$signature__data$9 ;
  reg [7:0] \source.replay.back  = 8'h00;
  reg [1:0] \source.replay.left  = 2'h0;
  wire [7:0] \source.replay.saved__data ;
  wire [7:0] \source1.back ;
  wire [10:0] \source1.control.$signal ;
  reg \source1.control.$signal$10  = 1'h0;
  reg \source1.control.$signal$14  = 1'h0;
  wire \source1.control.$signal$27 ;
  reg \source1.control.$signal$29  = 1'h0;
  wire \source1.control.$signal$30 ;
  reg \source1.control.$signal$32  = 1'h0;
  reg \source1.control.$signal$45  = 1'h0;
  reg [1:0] \source1.control.$signal$50  = 2'h2;
  reg \source1.control.$signal$55  = 1'h0;
  reg [10:0] \source1.control.$signal$7  = 11'h001;
  reg \source1.control.allowed0  = 1'h0;
  reg \source1.control.awake0  = 1'h0;
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
  reg [2:0] \source1.control.settling  = 3'h0;
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
  reg [7:0] \source1.lane0  = 8'h01;
  reg [7:0] \source1.lane1  = 8'h01;
  wire [7:0] \source1.later0 ;
  wire [7:0] \source1.later1 ;
  reg \source1.mark  = 1'h0;
  reg \source1.marked  = 1'h0;
  reg \source1.replay.$signal  = 1'h0;
  wire \source1.replay.$signal$10 ;
  reg \source1.replay.$signal$13  = 1'h0;
  reg \source1.replay.$signal$20  = 1'h0;
  reg [1:0] \source1.replay.$signal$23  = 2'h0;
  reg \source1.replay.$signal$25  = 1'h0;
  reg \source1.replay.$signal$4  = 1'h0;
  wire [7:0] \source1.replay.$signature__data$9 ;
  reg [7:0] \source1.replay.back  = 8'h00;
  reg [1:0] \source1.replay.left  = 2'h0;
  wire [7:0] \source1.replay.saved__data ;
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
    if (\engine.datapath.leaving )
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
      \source.replay.history [\source.replay.$signal$4 ] <= \source.lane1 ;
  end
  assign \source.replay.$signature__data$9  = \source.replay.history [\source.replay.$signal ];
  reg [7:0] \source.replay.kept  [1:0];
  initial begin
    \source.replay.kept [0] = 8'h00;
    \source.replay.kept [1] = 8'h00;
  end
  always @(posedge clk) begin
    if (\source.replay.$signal$10 )
      \source.replay.kept [\source.replay.$signal ] <= \source.replay.$signature__data$9 ;
  end
  assign \source.replay.saved__data  = \source.replay.kept [\source.replay.$signal ];
  reg [7:0] \source1.replay.history  [1:0];
  initial begin
    \source1.replay.history [0] = 8'h00;
    \source1.replay.history [1] = 8'h00;
  end
  always @(posedge clk) begin
    if (\source1.control.moved )
      \source1.replay.history [\source1.replay.$signal$4 ] <= \source1.lane1 ;
  end
  assign \source1.replay.$signature__data$9  = \source1.replay.history [\source1.replay.$signal ];
  reg [7:0] \source1.replay.kept  [1:0];
  initial begin
    \source1.replay.kept [0] = 8'h00;
    \source1.replay.kept [1] = 8'h00;
  end
  always @(posedge clk) begin
    if (\source1.replay.$signal$10 )
      \source1.replay.kept [\source1.replay.$signal ] <= \source1.replay.$signature__data$9 ;
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
  assign \regs.status_source_ready  = & { \source1.control.$signal$7 [1], \source.control.$signal$7 [1] };
  assign \regs.status_source_valid  = & { \out__valid$68 , out__valid };
  assign _0026_ = ~ busy;
  assign _0027_ = \regs.term_written  & _0026_;
  assign _0028_ = \regs.term_index  == 1'h1;
  assign _0029_ = _0027_ & _0028_;
  assign \source1.later0 [7] = ~ _1264_;
  assign \source1.later0 [6] = ~ _1261_;
  assign \source1.later0 [2] = ~ _1292_;
  assign \source1.later0 [1] = ~ _1290_;
  assign \source1.later1 [7] = ~ _1284_;
  assign \source1.later1 [6] = ~ _1280_;
  assign \source1.later1 [2] = ~ _1271_;
  assign \source1.later1 [1] = ~ _1269_;
  assign _0035_ = ~ \source1.control.skip.digit0 [0];
  assign _0036_ = ~ \source1.control.skip.digit1 [0];
  assign _0037_ = ~ \source1.control.skip.digit2 [0];
  assign _0038_ = ~ \source1.control.skip.digit3 [0];
  assign _0039_ = ~ \source1.control.loader.$signal$13 [0];
  assign _0040_ = ~ \source1.control.$signal$50 [0];
  assign _0041_ = ~ \source1.replay.$signal$23 [0];
  assign _0042_ = ~ \source1.replay.$signal$4 ;
  assign _0043_ = ~ \source1.replay.left [0];
  assign _0044_ = ~ \source1.replay.$signal ;
  assign \source.later0 [7] = ~ _1063_;
  assign \source.later0 [6] = ~ _1060_;
  assign \source.later0 [2] = ~ _1091_;
  assign \source.later0 [1] = ~ _1089_;
  assign \source.later1 [7] = ~ _1083_;
  assign \source.later1 [6] = ~ _1079_;
  assign \source.later1 [2] = ~ _1070_;
  assign \source.later1 [1] = ~ _1068_;
  assign _0045_ = ~ \source.control.skip.digit0 [0];
  assign _0046_ = ~ \source.control.skip.digit1 [0];
  assign _0047_ = ~ \source.control.skip.digit2 [0];
  assign _0048_ = ~ \source.control.skip.digit3 [0];
  assign _0049_ = ~ \source.control.loader.$signal$13 [0];
  assign _0050_ = ~ \source.control.$signal$50 [0];
  assign _0051_ = ~ \source.replay.$signal$23 [0];
  assign _0052_ = ~ \source.replay.$signal$4 ;
  assign _0053_ = ~ \source.replay.left [0];
  assign _0054_ = ~ \source.replay.$signal ;
  assign \source.back [7] = ~ \source.replay.back [7];
  assign \source1.back [7] = ~ \source1.replay.back [7];
  assign \commands.asked [0] = ! \commands.target ;
  assign \commands.asked [1] = \commands.target  == 1'h1;
  assign _0067_ = \commands.asked  & { \source1.control.$signal$7 [1], \source.control.$signal$7 [1] };
  assign _0068_ = | _0067_;
  assign _0069_ = ~ _0068_;
  assign _0070_ = \commands.pending  | _0069_;
  assign \commands.valid  = \commands.$signal  & { \commands.pending , \commands.pending  };
  assign \commands.load_valid  = \commands.$signal  & { \commands.full , \commands.full  };
  assign _0071_ = \commands.asked  & { \source1.control.$signal$7 [1], \source.control.$signal$7 [1] };
  assign _0072_ = | _0071_;
  assign _0055_ = ~ _0072_;
  assign _0056_ = \commands.pending  | _0055_;
  assign _0057_ = ! command_op;
  assign _0058_ = \commands.valid  & { \source1.control.$signal$7 [1], \source.control.$signal$7 [1] };
  assign _0059_ = | _0058_;
  assign _0060_ = \commands.load_valid  & { \source1.control.$signal$7 [2], \source.control.$signal$7 [2] };
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
    \engine.faults$113  <= _0104_;
  always @(posedge clk)
    \engine.$signal  <= _0105_;
  always @(posedge clk)
    \engine.beats  <= _0106_;
  always @(posedge clk)
    \engine.$signal$44  <= _0107_;
  always @(posedge clk)
    \engine.first$119  <= _0108_;
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
    \engine.first_d  <= \engine.first$119 ;
  always @(posedge clk)
    \engine.first  <= \engine.first_d ;
  always @(posedge clk)
    \engine.passed$125  <= _0112_;
  always @(posedge clk)
    \engine.adding$67  <= _0113_;
  always @(posedge clk)
    \engine.opening_d  <= \engine.opening$127 ;
  always @(posedge clk)
    \engine.opening  <= \engine.opening_d ;
  always @(posedge clk)
    \engine.moving_d  <= \engine.moving$129 ;
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
  assign _0089_ = \engine.overflow  | \engine.datapath.overflow ;
  assign \engine.$signal$41  = \engine.$signal$44  & \engine.u__valid ;
  assign \engine.segments.step  = \engine.$signal$41  & \engine.terms.last ;
  assign _0100_ = ~ \engine.segments.shared ;
  assign \engine.consume  = \engine.segments.step  & _0100_;
  assign _0110_ = ~ \engine.segments.shared ;
  assign \engine.u__ready  = \engine.$signal$41  & _0110_;
  assign \engine.datapath.moving$120  = \engine.adding$67 [1] & \engine.moving_d_d ;
  assign \engine.datapath.active  = \engine.wanted_early_d [0] & \engine.entry$169.payload [16];
  assign \engine.datapath.active$62  = \engine.wanted_early_d [1] & \engine.entry$169.payload [17];
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
    \engine.datapath.side_eps_coarse_d_d  <= \engine.datapath.side_eps_coarse_d ;
  always @(posedge clk)
    \engine.datapath.side_eps_coarse_d_d_d  <= \engine.datapath.side_eps_coarse_d_d ;
  always @(posedge clk)
    \engine.datapath.eps_coarse  <= \engine.datapath.side_eps_coarse_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_coefficient_coarse_d  <= \engine.segments.side [41:38];
  always @(posedge clk)
    \engine.datapath.side_coefficient_coarse_d_d  <= \engine.datapath.side_coefficient_coarse_d ;
  always @(posedge clk)
    \engine.datapath.side_coefficient_coarse_d_d_d  <= \engine.datapath.side_coefficient_coarse_d_d ;
  always @(posedge clk)
    \engine.datapath.coefficient_coarse  <= \engine.datapath.side_coefficient_coarse_d_d_d ;
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
    \engine.datapath.multiple  <= \engine.datapath.side_multiple_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.limit_late  <= \engine.datapath.limit ;
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
    \engine.datapath.moving_d  <= \engine.datapath.moving$120 ;
  always @(posedge clk)
    \engine.datapath.moving_d_d  <= \engine.datapath.moving_d ;
  always @(posedge clk)
    \engine.datapath.moving_d_d_d  <= \engine.datapath.moving_d_d ;
  always @(posedge clk)
    \engine.datapath.moving  <= \engine.datapath.moving_d_d_d ;
  always @(posedge clk)
    \engine.datapath.on_the_way  <= _0196_;
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
    \engine.datapath.active_d$161  <= \engine.datapath.active$62 ;
  always @(posedge clk)
    \engine.datapath.active_d_d$162  <= \engine.datapath.active_d$161 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d$163  <= \engine.datapath.active_d_d$162 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d$164  <= \engine.datapath.active_d_d_d$163 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d$165  <= \engine.datapath.active_d_d_d_d$164 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d$166  <= \engine.datapath.active_d_d_d_d_d$165 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d$167  <= \engine.datapath.active_d_d_d_d_d_d$166 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d$168  <= \engine.datapath.active_d_d_d_d_d_d_d$167 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d$169  <= \engine.datapath.active_d_d_d_d_d_d_d_d$168 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d$170  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d$169 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d$171  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d$170 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d$172  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d$171 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d$173  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d$172 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d$174  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d$173 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$175  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d$174 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$176  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$175 ;
  always @(posedge clk)
    \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$177  <= \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$176 ;
  always @(posedge clk)
    \engine.datapath.results__1  <= _0198_;
  always @(posedge clk)
    \engine.datapath.overflow  <= _0199_;
  always @(posedge clk)
    \engine.datapath.wrapped  <= _0201_;
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
    \engine.datapath.leaving  <= _0202_;
  always @(posedge clk)
    \engine.datapath.late  <= _0203_;
  always @(posedge clk)
    \engine.datapath.updated_some0  <= _0181_;
  always @(posedge clk)
    \engine.datapath.updated_beat  <= \engine.datapath.updated_some0 [1:0];
  always @(posedge clk)
    \engine.datapath.updated$209  <= _0204_;
  always @(posedge clk)
    \engine.datapath.lost_some0  <= _0187_;
  always @(posedge clk)
    \engine.datapath.lost_beat  <= \engine.datapath.lost_some0 [1:0];
  always @(posedge clk)
    \engine.datapath.lost$215  <= _0205_;
  always @(posedge clk)
    \engine.datapath.saturated_some0  <= _0193_;
  always @(posedge clk)
    \engine.datapath.saturated_beat  <= \engine.datapath.saturated_some0 [1:0];
  always @(posedge clk)
    \engine.datapath.saturated$220  <= _0206_;
  assign _0173_ = | \engine.datapath.on_the_way ;
  assign _0182_ = | \engine.datapath.late ;
  assign \engine.counting  = _0173_ | _0182_;
  assign _0191_ = 7'h7f - \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0200_ = \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d_d  - 7'h7f;
  assign _0207_ = - \engine.datapath.reserve ;
  assign _0208_ = \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  | \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0209_ = \engine.datapath.on_the_way [16] & _0208_;
  assign _0210_ = \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  | \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$177 ;
  assign _0211_ = \engine.datapath.on_the_way [16] & _0210_;
  assign _0174_ = | { \engine.datapath.lane1.overflow , \engine.datapath.lane0.overflow  };
  assign _0175_ = \engine.datapath.on_the_way [16] & _0174_;
  assign _0176_ = | { \engine.datapath.lane1.wrapped , \engine.datapath.lane0.wrapped  };
  assign _0177_ = \engine.datapath.on_the_way [16] & _0176_;
  assign _0178_ = \engine.datapath.on_the_way [16] & \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0179_ = \engine.datapath.lane0.updated  & \engine.datapath.on_the_way [16];
  assign _0180_ = \engine.datapath.lane1.updated  & \engine.datapath.on_the_way [16];
  assign _0181_ = { 1'h0, _0179_ } + _0180_;
  assign _0183_ = \engine.datapath.updated$209  + \engine.datapath.updated_beat ;
  assign _0184_ = \regs.control_clear  ? 33'h000000000 : _0183_;
  assign _0185_ = \engine.datapath.lane0.lost  & \engine.datapath.on_the_way [16];
  assign _0186_ = \engine.datapath.lane1.lost  & \engine.datapath.on_the_way [16];
  assign _0187_ = { 1'h0, _0185_ } + _0186_;
  assign _0188_ = \engine.datapath.lost$215  + \engine.datapath.lost_beat ;
  assign _0189_ = \regs.control_clear  ? 33'h000000000 : _0188_;
  assign _0190_ = \engine.datapath.lane0.saturated  & \engine.datapath.on_the_way [16];
  assign _0192_ = \engine.datapath.lane1.saturated  & \engine.datapath.on_the_way [16];
  assign _0193_ = { 1'h0, _0190_ } + _0192_;
  assign _0194_ = \engine.datapath.saturated$220  + \engine.datapath.saturated_beat ;
  assign _0195_ = \regs.control_clear  ? 33'h000000000 : _0194_;
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
    \engine.datapath.reserve  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.reserve_late  <= \engine.datapath.reserve ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.reserve_late ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.limit  <= _0191_;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.limit_negative  <= _0200_;
  always @(posedge clk)
    \engine.datapath.reserve_negative  <= _0207_;
  always @(posedge clk)
    \engine.datapath.side_eps_coarse_d  <= \engine.segments.side [20:17];
  always @(posedge clk)
    \engine.datapath.lane0.term  <= _0216_;
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
    \engine.datapath.lane0.moved  <= _0217_[10:1];
  always @(posedge clk)
    \engine.datapath.lane0.result_d$48  <= \engine.datapath.lane0.coefficient$109.result ;
  always @(posedge clk)
    \engine.datapath.lane0.result_d_d  <= \engine.datapath.lane0.result_d$48 ;
  always @(posedge clk)
    \engine.datapath.lane0.result_d_d_d  <= \engine.datapath.lane0.result_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.result_d_d_d_d  <= \engine.datapath.lane0.result_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.total  <= _0218_;
  always @(posedge clk)
    \engine.datapath.lane0.base  <= \engine.datapath.lane0.moved [7:0];
  always @(posedge clk)
    \engine.datapath.lane0.outside  <= _0223_;
  always @(posedge clk)
    \engine.datapath.lane0.$signal$56  <= _0224_[11];
  always @(posedge clk)
    \engine.datapath.lane0.low  <= _0225_[11];
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
    \engine.datapath.lane0.result$85  <= _0241_;
  always @(posedge clk)
    \engine.datapath.lane0.updated  <= _0242_;
  always @(posedge clk)
    \engine.datapath.lane0.lost  <= _0244_;
  always @(posedge clk)
    \engine.datapath.lane0.saturated  <= _0245_;
  always @(posedge clk)
    \engine.datapath.lane0.overflow  <= _0246_;
  always @(posedge clk)
    \engine.datapath.lane0.wrapped  <= _0247_;
  assign _0212_ = \engine.datapath.opening  ? 26'h0000000 : \engine.datapath.lane0.$signal ;
  assign _0221_ = $signed(_0212_) + $signed(\engine.datapath.lane0.coefficient_multiplier.p );
  assign _0232_ = $signed({ 1'h0, \engine.datapath.reserve  }) - $signed(\engine.datapath.lane0.eps$107.result );
  assign _0243_ = $signed(\engine.datapath.lane0.eps$107.result ) + $signed({ 1'h0, \engine.datapath.reserve  });
  assign _0248_ = \engine.datapath.lane0.below  ? { \engine.datapath.reserve_negative [7], \engine.datapath.reserve_negative [7], \engine.datapath.reserve_negative  } : \engine.datapath.lane0.result_d ;
  assign _0249_ = \engine.datapath.lane0.$signal$22  ? { 3'h0, \engine.datapath.reserve_late  } : _0248_;
  assign _0250_ = \engine.datapath.multiple [1] ? { \engine.datapath.lane0.clamped , 1'h0 } : 9'h000;
  assign _0251_ = \engine.datapath.multiple [0] ? { \engine.datapath.lane0.clamped [7], \engine.datapath.lane0.clamped  } : _0250_;
  assign _0213_ = ~ _0251_;
  assign _0214_ = \engine.datapath.multiple [1] ? { \engine.datapath.lane0.clamped , 1'h0 } : 9'h000;
  assign _0215_ = \engine.datapath.multiple [0] ? { \engine.datapath.lane0.clamped [7], \engine.datapath.lane0.clamped  } : _0214_;
  assign _0216_ = \engine.datapath.multiple [2] ? _0213_ : _0215_;
  assign _0217_ = $signed({ \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d_d_d_d_d , 1'h1 }) + $signed({ \engine.datapath.lane0.term , \engine.datapath.lane0.negative  });
  assign _0218_ = $signed(\engine.datapath.lane0.moved [7:0]) + $signed(\engine.datapath.lane0.result_d_d_d_d );
  assign _0219_ = | \engine.datapath.lane0.moved [9:7];
  assign _0220_ = & \engine.datapath.lane0.moved [9:7];
  assign _0222_ = ~ _0220_;
  assign _0223_ = _0219_ & _0222_;
  assign _0224_ = $signed(\engine.datapath.limit ) - $signed(\engine.datapath.lane0.total );
  assign _0225_ = $signed(\engine.datapath.lane0.total ) + $signed(\engine.datapath.limit );
  assign _0226_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0227_ = \engine.datapath.lane0.low  ? { \engine.datapath.limit_negative [7], \engine.datapath.limit_negative [7], \engine.datapath.limit_negative [7], \engine.datapath.limit_negative  } : \engine.datapath.lane0.total_d ;
  assign _0228_ = \engine.datapath.lane0.$signal$56  ? { \engine.datapath.limit_late [7], \engine.datapath.limit_late [7], \engine.datapath.limit_late [7], \engine.datapath.limit_late  } : _0227_;
  assign _0229_ = _0226_ ? _0228_ : { \engine.datapath.lane0.base_d [7], \engine.datapath.lane0.base_d [7], \engine.datapath.lane0.base_d [7], \engine.datapath.lane0.base_d  };
  assign _0230_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0231_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0233_ = _0231_ & \engine.datapath.lane0.zero_d_d_d_d_d_d ;
  assign _0234_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0235_ = \engine.datapath.lane0.$signal$56  | \engine.datapath.lane0.low ;
  assign _0236_ = _0234_ & _0235_;
  assign _0237_ = \engine.datapath.lane0.$signal_d_d_d_d_d  | \engine.datapath.lane0.below_d_d_d_d_d ;
  assign _0238_ = \engine.datapath.lane0.outside_d  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign \engine.datapath.lane0.a  = \engine.datapath.lane0.active_d  ? \engine.datapath.lane0.number_d  : 8'h00;
  assign \engine.datapath.lane0.a$100  = \engine.datapath.lane0.active_d  ? \engine.datapath.lane0.number_d  : 8'h00;
  always @(posedge clk)
    \engine.datapath.lane0.active_d  <= \engine.datapath.active ;
  always @(posedge clk)
    \engine.datapath.lane0.number_d  <= \engine.numbers__0 ;
  always @(posedge clk)
    \engine.datapath.lane0.$signal  <= _0239_;
  always @(posedge clk)
    \engine.datapath.lane0.moving$11  <= _0240_;
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
    \engine.datapath.lane0.$signal$22  <= _0232_[10];
  always @(posedge clk)
    \engine.datapath.lane0.below  <= _0243_[10];
  always @(posedge clk)
    \engine.datapath.lane0.result_d  <= \engine.datapath.lane0.eps$107.result ;
  always @(posedge clk)
    \engine.datapath.lane0.clamped  <= _0249_[7:0];
  assign _0267_ = \engine.datapath.lane0.coefficient$109.sticky0  | _0266_;
  assign _0268_ = $signed({ \engine.datapath.lane0.coefficient$109.shifted1 [27:1], 1'h1 }) + $signed(3'h2);
  assign _0269_ = ~ \engine.datapath.lane0.coefficient$109.shifted1 [0];
  assign _0270_ = \engine.datapath.lane0.coefficient$109.shifted1 [1] & _0269_;
  assign _0271_ = ~ \engine.datapath.lane0.coefficient$109.sticky1 ;
  assign _0272_ = \engine.datapath.lane0.coefficient$109.middle  & _0271_;
  assign _0273_ = ~ _0272_;
  assign _0274_ = \engine.datapath.lane0.coefficient$109.total [1] & _0273_;
  assign _0275_ = | \engine.datapath.lane0.coefficient$109.total [27:10];
  assign _0276_ = & \engine.datapath.lane0.coefficient$109.total [27:10];
  assign _0277_ = ~ _0276_;
  assign _0278_ = _0275_ & _0277_;
  assign _0279_ = ~ \engine.datapath.lane0.coefficient$109.sticky1 ;
  assign _0280_ = \engine.datapath.lane0.coefficient$109.middle  & _0279_;
  assign _0281_ = ~ _0280_;
  assign _0283_ = \engine.datapath.lane0.coefficient$109.total [1] & _0281_;
  assign _0284_ = | { \engine.datapath.lane0.coefficient$109.total [27:2], _0283_ };
  assign _0285_ = ~ _0284_;
  assign _0286_ = \engine.datapath.lane0.coefficient$109.$signal$17  ? 10'h201 : 10'h1ff;
  assign _0287_ = \engine.datapath.lane0.coefficient$109.$signal  ? _0286_ : \engine.datapath.lane0.coefficient$109.kept ;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.shifted0  <= _0288_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.blocks0  <= { _0289_[2], _0282_, 1'h0 };
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.ways0  <= \engine.datapath.coefficient_coarse [1:0];
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.sticky0  <= _0256_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.coarse_d  <= \engine.datapath.coefficient_coarse ;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.shifted1  <= _0290_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.blocks1  <= { _0259_, _0258_, _0257_ };
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.ways1  <= \engine.datapath.lane0.coefficient$109.coarse_d [3:2];
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.sticky1  <= _0267_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.total  <= _0268_[28:1];
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.middle  <= _0270_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.kept  <= { \engine.datapath.lane0.coefficient$109.total [10:2], _0274_ };
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.$signal  <= _0278_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.$signal$17  <= \engine.datapath.lane0.coefficient$109.total [27];
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.zero  <= _0285_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.result  <= _0291_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.zero$20  <= _0292_;
  assign _0282_ = | \engine.datapath.lane0.$signal [1:0];
  assign _0289_[2] = | \engine.datapath.lane0.$signal [3:2];
  assign _0293_ = \engine.datapath.lane0.coefficient$109.ways0  > 1'h0;
  assign _0294_ = \engine.datapath.lane0.coefficient$109.blocks0 [0] & _0293_;
  assign _0252_ = \engine.datapath.lane0.coefficient$109.ways0  > 1'h1;
  assign _0253_ = \engine.datapath.lane0.coefficient$109.blocks0 [1] & _0252_;
  assign _0254_ = \engine.datapath.lane0.coefficient$109.ways0  > 2'h2;
  assign _0255_ = \engine.datapath.lane0.coefficient$109.blocks0 [2] & _0254_;
  assign _0256_ = | { _0255_, _0253_, _0294_ };
  assign _0257_ = | \engine.datapath.lane0.coefficient$109.shifted0 [7:0];
  assign _0258_ = | \engine.datapath.lane0.coefficient$109.shifted0 [15:8];
  assign _0259_ = | \engine.datapath.lane0.coefficient$109.shifted0 [23:16];
  assign _0260_ = \engine.datapath.lane0.coefficient$109.ways1  > 1'h0;
  assign _0261_ = \engine.datapath.lane0.coefficient$109.blocks1 [0] & _0260_;
  assign _0262_ = \engine.datapath.lane0.coefficient$109.ways1  > 1'h1;
  assign _0263_ = \engine.datapath.lane0.coefficient$109.blocks1 [1] & _0262_;
  assign _0264_ = \engine.datapath.lane0.coefficient$109.ways1  > 2'h2;
  assign _0265_ = \engine.datapath.lane0.coefficient$109.blocks1 [2] & _0264_;
  assign _0266_ = | { _0265_, _0263_, _0261_ };
  assign _0295_ = $signed(\engine.datapath.lane0.coefficient_multiplier.a_operand ) * $signed(\engine.datapath.lane0.coefficient_multiplier.b_operand );
  always @(posedge clk)
    \engine.datapath.lane0.coefficient_multiplier.a_operand  <= \engine.datapath.lane0.a$100 ;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient_multiplier.b_operand  <= \engine.coefficient ;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient_multiplier.product  <= _0295_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient_multiplier.p  <= _0296_;
  assign _0312_ = \engine.datapath.lane0.eps$107.sticky0  | _0311_;
  assign _0313_ = $signed({ \engine.datapath.lane0.eps$107.shifted1 [26:1], 1'h1 }) + $signed(3'h2);
  assign _0314_ = ~ \engine.datapath.lane0.eps$107.shifted1 [0];
  assign _0315_ = \engine.datapath.lane0.eps$107.shifted1 [1] & _0314_;
  assign _0316_ = ~ \engine.datapath.lane0.eps$107.sticky1 ;
  assign _0317_ = \engine.datapath.lane0.eps$107.middle  & _0316_;
  assign _0318_ = ~ _0317_;
  assign _0319_ = \engine.datapath.lane0.eps$107.total [1] & _0318_;
  assign _0320_ = | \engine.datapath.lane0.eps$107.total [26:10];
  assign _0321_ = & \engine.datapath.lane0.eps$107.total [26:10];
  assign _0322_ = ~ _0321_;
  assign _0323_ = _0320_ & _0322_;
  assign _0325_ = \engine.datapath.lane0.eps$107.$signal$17  ? 10'h201 : 10'h1ff;
  assign _0326_ = \engine.datapath.lane0.eps$107.$signal  ? _0325_ : \engine.datapath.lane0.eps$107.kept ;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.shifted0  <= _0327_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.blocks0  <= { _0328_[2], _0324_, 1'h0 };
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.ways0  <= \engine.datapath.eps_coarse [1:0];
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.sticky0  <= _0301_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.coarse_d  <= \engine.datapath.eps_coarse ;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.shifted1  <= _0329_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.blocks1  <= { _0304_, _0303_, _0302_ };
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.ways1  <= \engine.datapath.lane0.eps$107.coarse_d [3:2];
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.sticky1  <= _0312_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.total  <= _0313_[27:1];
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.middle  <= _0315_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.kept  <= { \engine.datapath.lane0.eps$107.total [10:2], _0319_ };
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.$signal  <= _0323_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.$signal$17  <= \engine.datapath.lane0.eps$107.total [26];
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.result  <= _0330_;
  assign _0324_ = | \engine.datapath.lane0.moving$11 [1:0];
  assign _0328_[2] = | \engine.datapath.lane0.moving$11 [3:2];
  assign _0331_ = \engine.datapath.lane0.eps$107.ways0  > 1'h0;
  assign _0332_ = \engine.datapath.lane0.eps$107.blocks0 [0] & _0331_;
  assign _0297_ = \engine.datapath.lane0.eps$107.ways0  > 1'h1;
  assign _0298_ = \engine.datapath.lane0.eps$107.blocks0 [1] & _0297_;
  assign _0299_ = \engine.datapath.lane0.eps$107.ways0  > 2'h2;
  assign _0300_ = \engine.datapath.lane0.eps$107.blocks0 [2] & _0299_;
  assign _0301_ = | { _0300_, _0298_, _0332_ };
  assign _0302_ = | \engine.datapath.lane0.eps$107.shifted0 [7:0];
  assign _0303_ = | \engine.datapath.lane0.eps$107.shifted0 [15:8];
  assign _0304_ = | \engine.datapath.lane0.eps$107.shifted0 [23:16];
  assign _0305_ = \engine.datapath.lane0.eps$107.ways1  > 1'h0;
  assign _0306_ = \engine.datapath.lane0.eps$107.blocks1 [0] & _0305_;
  assign _0307_ = \engine.datapath.lane0.eps$107.ways1  > 1'h1;
  assign _0308_ = \engine.datapath.lane0.eps$107.blocks1 [1] & _0307_;
  assign _0309_ = \engine.datapath.lane0.eps$107.ways1  > 2'h2;
  assign _0310_ = \engine.datapath.lane0.eps$107.blocks1 [2] & _0309_;
  assign _0311_ = | { _0310_, _0308_, _0306_ };
  assign _0333_ = $signed(\engine.datapath.lane0.eps_multiplier.a_operand ) * $signed(\engine.datapath.lane0.eps_multiplier.b_operand );
  always @(posedge clk)
    \engine.datapath.lane0.eps_multiplier.a_operand  <= \engine.datapath.lane0.a ;
  always @(posedge clk)
    \engine.datapath.lane0.eps_multiplier.b_operand  <= \engine.segments.side [16:0];
  always @(posedge clk)
    \engine.datapath.lane0.eps_multiplier.product  <= _0333_;
  always @(posedge clk)
    \engine.datapath.lane0.eps_multiplier.p  <= _0334_;
  always @(posedge clk)
    \engine.datapath.lane1.term  <= _0339_;
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
    \engine.datapath.lane1.moved  <= _0340_[10:1];
  always @(posedge clk)
    \engine.datapath.lane1.result_d$48  <= \engine.datapath.lane1.coefficient$109.result ;
  always @(posedge clk)
    \engine.datapath.lane1.result_d_d  <= \engine.datapath.lane1.result_d$48 ;
  always @(posedge clk)
    \engine.datapath.lane1.result_d_d_d  <= \engine.datapath.lane1.result_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.result_d_d_d_d  <= \engine.datapath.lane1.result_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.total  <= _0341_;
  always @(posedge clk)
    \engine.datapath.lane1.base  <= \engine.datapath.lane1.moved [7:0];
  always @(posedge clk)
    \engine.datapath.lane1.outside  <= _0346_;
  always @(posedge clk)
    \engine.datapath.lane1.$signal$56  <= _0347_[11];
  always @(posedge clk)
    \engine.datapath.lane1.low  <= _0348_[11];
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
    \engine.datapath.lane1.result$85  <= _0364_;
  always @(posedge clk)
    \engine.datapath.lane1.updated  <= _0365_;
  always @(posedge clk)
    \engine.datapath.lane1.lost  <= _0367_;
  always @(posedge clk)
    \engine.datapath.lane1.saturated  <= _0368_;
  always @(posedge clk)
    \engine.datapath.lane1.overflow  <= _0369_;
  always @(posedge clk)
    \engine.datapath.lane1.wrapped  <= _0370_;
  assign _0335_ = \engine.datapath.opening  ? 26'h0000000 : \engine.datapath.lane1.$signal ;
  assign _0344_ = $signed(_0335_) + $signed(\engine.datapath.lane1.coefficient_multiplier.p );
  assign _0355_ = $signed({ 1'h0, \engine.datapath.reserve  }) - $signed(\engine.datapath.lane1.eps$107.result );
  assign _0366_ = $signed(\engine.datapath.lane1.eps$107.result ) + $signed({ 1'h0, \engine.datapath.reserve  });
  assign _0371_ = \engine.datapath.lane1.below  ? { \engine.datapath.reserve_negative [7], \engine.datapath.reserve_negative [7], \engine.datapath.reserve_negative  } : \engine.datapath.lane1.result_d ;
  assign _0372_ = \engine.datapath.lane1.$signal$22  ? { 3'h0, \engine.datapath.reserve_late  } : _0371_;
  assign _0373_ = \engine.datapath.multiple [1] ? { \engine.datapath.lane1.clamped , 1'h0 } : 9'h000;
  assign _0374_ = \engine.datapath.multiple [0] ? { \engine.datapath.lane1.clamped [7], \engine.datapath.lane1.clamped  } : _0373_;
  assign _0336_ = ~ _0374_;
  assign _0337_ = \engine.datapath.multiple [1] ? { \engine.datapath.lane1.clamped , 1'h0 } : 9'h000;
  assign _0338_ = \engine.datapath.multiple [0] ? { \engine.datapath.lane1.clamped [7], \engine.datapath.lane1.clamped  } : _0337_;
  assign _0339_ = \engine.datapath.multiple [2] ? _0336_ : _0338_;
  assign _0340_ = $signed({ \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d_d_d_d_d , 1'h1 }) + $signed({ \engine.datapath.lane1.term , \engine.datapath.lane1.negative  });
  assign _0341_ = $signed(\engine.datapath.lane1.moved [7:0]) + $signed(\engine.datapath.lane1.result_d_d_d_d );
  assign _0342_ = | \engine.datapath.lane1.moved [9:7];
  assign _0343_ = & \engine.datapath.lane1.moved [9:7];
  assign _0345_ = ~ _0343_;
  assign _0346_ = _0342_ & _0345_;
  assign _0347_ = $signed(\engine.datapath.limit ) - $signed(\engine.datapath.lane1.total );
  assign _0348_ = $signed(\engine.datapath.lane1.total ) + $signed(\engine.datapath.limit );
  assign _0349_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0350_ = \engine.datapath.lane1.low  ? { \engine.datapath.limit_negative [7], \engine.datapath.limit_negative [7], \engine.datapath.limit_negative [7], \engine.datapath.limit_negative  } : \engine.datapath.lane1.total_d ;
  assign _0351_ = \engine.datapath.lane1.$signal$56  ? { \engine.datapath.limit_late [7], \engine.datapath.limit_late [7], \engine.datapath.limit_late [7], \engine.datapath.limit_late  } : _0350_;
  assign _0352_ = _0349_ ? _0351_ : { \engine.datapath.lane1.base_d [7], \engine.datapath.lane1.base_d [7], \engine.datapath.lane1.base_d [7], \engine.datapath.lane1.base_d  };
  assign _0353_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0354_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0356_ = _0354_ & \engine.datapath.lane1.zero_d_d_d_d_d_d ;
  assign _0357_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0358_ = \engine.datapath.lane1.$signal$56  | \engine.datapath.lane1.low ;
  assign _0359_ = _0357_ & _0358_;
  assign _0360_ = \engine.datapath.lane1.$signal_d_d_d_d_d  | \engine.datapath.lane1.below_d_d_d_d_d ;
  assign _0361_ = \engine.datapath.lane1.outside_d  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign \engine.datapath.lane1.a  = \engine.datapath.lane1.active_d  ? \engine.datapath.lane1.number_d  : 8'h00;
  assign \engine.datapath.lane1.a$100  = \engine.datapath.lane1.active_d  ? \engine.datapath.lane1.number_d  : 8'h00;
  always @(posedge clk)
    \engine.datapath.lane1.active_d  <= \engine.datapath.active$62 ;
  always @(posedge clk)
    \engine.datapath.lane1.number_d  <= \engine.numbers__1 ;
  always @(posedge clk)
    \engine.datapath.lane1.$signal  <= _0362_;
  always @(posedge clk)
    \engine.datapath.lane1.moving$11  <= _0363_;
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
    \engine.datapath.lane1.$signal$22  <= _0355_[10];
  always @(posedge clk)
    \engine.datapath.lane1.below  <= _0366_[10];
  always @(posedge clk)
    \engine.datapath.lane1.result_d  <= \engine.datapath.lane1.eps$107.result ;
  always @(posedge clk)
    \engine.datapath.lane1.clamped  <= _0372_[7:0];
  assign _0390_ = \engine.datapath.lane1.coefficient$109.sticky0  | _0389_;
  assign _0391_ = $signed({ \engine.datapath.lane1.coefficient$109.shifted1 [27:1], 1'h1 }) + $signed(3'h2);
  assign _0392_ = ~ \engine.datapath.lane1.coefficient$109.shifted1 [0];
  assign _0393_ = \engine.datapath.lane1.coefficient$109.shifted1 [1] & _0392_;
  assign _0394_ = ~ \engine.datapath.lane1.coefficient$109.sticky1 ;
  assign _0395_ = \engine.datapath.lane1.coefficient$109.middle  & _0394_;
  assign _0396_ = ~ _0395_;
  assign _0397_ = \engine.datapath.lane1.coefficient$109.total [1] & _0396_;
  assign _0398_ = | \engine.datapath.lane1.coefficient$109.total [27:10];
  assign _0399_ = & \engine.datapath.lane1.coefficient$109.total [27:10];
  assign _0400_ = ~ _0399_;
  assign _0401_ = _0398_ & _0400_;
  assign _0402_ = ~ \engine.datapath.lane1.coefficient$109.sticky1 ;
  assign _0403_ = \engine.datapath.lane1.coefficient$109.middle  & _0402_;
  assign _0404_ = ~ _0403_;
  assign _0406_ = \engine.datapath.lane1.coefficient$109.total [1] & _0404_;
  assign _0407_ = | { \engine.datapath.lane1.coefficient$109.total [27:2], _0406_ };
  assign _0408_ = ~ _0407_;
  assign _0409_ = \engine.datapath.lane1.coefficient$109.$signal$17  ? 10'h201 : 10'h1ff;
  assign _0410_ = \engine.datapath.lane1.coefficient$109.$signal  ? _0409_ : \engine.datapath.lane1.coefficient$109.kept ;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.shifted0  <= _0411_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.blocks0  <= { _0412_[2], _0405_, 1'h0 };
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.ways0  <= \engine.datapath.coefficient_coarse [1:0];
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.sticky0  <= _0379_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.coarse_d  <= \engine.datapath.coefficient_coarse ;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.shifted1  <= _0413_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.blocks1  <= { _0382_, _0381_, _0380_ };
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.ways1  <= \engine.datapath.lane1.coefficient$109.coarse_d [3:2];
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.sticky1  <= _0390_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.total  <= _0391_[28:1];
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.middle  <= _0393_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.kept  <= { \engine.datapath.lane1.coefficient$109.total [10:2], _0397_ };
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.$signal  <= _0401_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.$signal$17  <= \engine.datapath.lane1.coefficient$109.total [27];
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.zero  <= _0408_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.result  <= _0414_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.zero$20  <= _0415_;
  assign _0405_ = | \engine.datapath.lane1.$signal [1:0];
  assign _0412_[2] = | \engine.datapath.lane1.$signal [3:2];
  assign _0416_ = \engine.datapath.lane1.coefficient$109.ways0  > 1'h0;
  assign _0417_ = \engine.datapath.lane1.coefficient$109.blocks0 [0] & _0416_;
  assign _0375_ = \engine.datapath.lane1.coefficient$109.ways0  > 1'h1;
  assign _0376_ = \engine.datapath.lane1.coefficient$109.blocks0 [1] & _0375_;
  assign _0377_ = \engine.datapath.lane1.coefficient$109.ways0  > 2'h2;
  assign _0378_ = \engine.datapath.lane1.coefficient$109.blocks0 [2] & _0377_;
  assign _0379_ = | { _0378_, _0376_, _0417_ };
  assign _0380_ = | \engine.datapath.lane1.coefficient$109.shifted0 [7:0];
  assign _0381_ = | \engine.datapath.lane1.coefficient$109.shifted0 [15:8];
  assign _0382_ = | \engine.datapath.lane1.coefficient$109.shifted0 [23:16];
  assign _0383_ = \engine.datapath.lane1.coefficient$109.ways1  > 1'h0;
  assign _0384_ = \engine.datapath.lane1.coefficient$109.blocks1 [0] & _0383_;
  assign _0385_ = \engine.datapath.lane1.coefficient$109.ways1  > 1'h1;
  assign _0386_ = \engine.datapath.lane1.coefficient$109.blocks1 [1] & _0385_;
  assign _0387_ = \engine.datapath.lane1.coefficient$109.ways1  > 2'h2;
  assign _0388_ = \engine.datapath.lane1.coefficient$109.blocks1 [2] & _0387_;
  assign _0389_ = | { _0388_, _0386_, _0384_ };
  assign _0418_ = $signed(\engine.datapath.lane1.coefficient_multiplier.a_operand ) * $signed(\engine.datapath.lane1.coefficient_multiplier.b_operand );
  always @(posedge clk)
    \engine.datapath.lane1.coefficient_multiplier.a_operand  <= \engine.datapath.lane1.a$100 ;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient_multiplier.b_operand  <= \engine.coefficient ;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient_multiplier.product  <= _0418_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient_multiplier.p  <= _0419_;
  assign _0435_ = \engine.datapath.lane1.eps$107.sticky0  | _0434_;
  assign _0436_ = $signed({ \engine.datapath.lane1.eps$107.shifted1 [26:1], 1'h1 }) + $signed(3'h2);
  assign _0437_ = ~ \engine.datapath.lane1.eps$107.shifted1 [0];
  assign _0438_ = \engine.datapath.lane1.eps$107.shifted1 [1] & _0437_;
  assign _0439_ = ~ \engine.datapath.lane1.eps$107.sticky1 ;
  assign _0440_ = \engine.datapath.lane1.eps$107.middle  & _0439_;
  assign _0441_ = ~ _0440_;
  assign _0442_ = \engine.datapath.lane1.eps$107.total [1] & _0441_;
  assign _0443_ = | \engine.datapath.lane1.eps$107.total [26:10];
  assign _0444_ = & \engine.datapath.lane1.eps$107.total [26:10];
  assign _0445_ = ~ _0444_;
  assign _0446_ = _0443_ & _0445_;
  assign _0448_ = \engine.datapath.lane1.eps$107.$signal$17  ? 10'h201 : 10'h1ff;
  assign _0449_ = \engine.datapath.lane1.eps$107.$signal  ? _0448_ : \engine.datapath.lane1.eps$107.kept ;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.shifted0  <= _0450_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.blocks0  <= { _0451_[2], _0447_, 1'h0 };
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.ways0  <= \engine.datapath.eps_coarse [1:0];
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.sticky0  <= _0424_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.coarse_d  <= \engine.datapath.eps_coarse ;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.shifted1  <= _0452_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.blocks1  <= { _0427_, _0426_, _0425_ };
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.ways1  <= \engine.datapath.lane1.eps$107.coarse_d [3:2];
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.sticky1  <= _0435_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.total  <= _0436_[27:1];
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.middle  <= _0438_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.kept  <= { \engine.datapath.lane1.eps$107.total [10:2], _0442_ };
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.$signal  <= _0446_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.$signal$17  <= \engine.datapath.lane1.eps$107.total [26];
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.result  <= _0453_;
  assign _0447_ = | \engine.datapath.lane1.moving$11 [1:0];
  assign _0451_[2] = | \engine.datapath.lane1.moving$11 [3:2];
  assign _0454_ = \engine.datapath.lane1.eps$107.ways0  > 1'h0;
  assign _0455_ = \engine.datapath.lane1.eps$107.blocks0 [0] & _0454_;
  assign _0420_ = \engine.datapath.lane1.eps$107.ways0  > 1'h1;
  assign _0421_ = \engine.datapath.lane1.eps$107.blocks0 [1] & _0420_;
  assign _0422_ = \engine.datapath.lane1.eps$107.ways0  > 2'h2;
  assign _0423_ = \engine.datapath.lane1.eps$107.blocks0 [2] & _0422_;
  assign _0424_ = | { _0423_, _0421_, _0455_ };
  assign _0425_ = | \engine.datapath.lane1.eps$107.shifted0 [7:0];
  assign _0426_ = | \engine.datapath.lane1.eps$107.shifted0 [15:8];
  assign _0427_ = | \engine.datapath.lane1.eps$107.shifted0 [23:16];
  assign _0428_ = \engine.datapath.lane1.eps$107.ways1  > 1'h0;
  assign _0429_ = \engine.datapath.lane1.eps$107.blocks1 [0] & _0428_;
  assign _0430_ = \engine.datapath.lane1.eps$107.ways1  > 1'h1;
  assign _0431_ = \engine.datapath.lane1.eps$107.blocks1 [1] & _0430_;
  assign _0432_ = \engine.datapath.lane1.eps$107.ways1  > 2'h2;
  assign _0433_ = \engine.datapath.lane1.eps$107.blocks1 [2] & _0432_;
  assign _0434_ = | { _0433_, _0431_, _0429_ };
  assign _0456_ = $signed(\engine.datapath.lane1.eps_multiplier.a_operand ) * $signed(\engine.datapath.lane1.eps_multiplier.b_operand );
  always @(posedge clk)
    \engine.datapath.lane1.eps_multiplier.a_operand  <= \engine.datapath.lane1.a ;
  always @(posedge clk)
    \engine.datapath.lane1.eps_multiplier.b_operand  <= \engine.segments.side [16:0];
  always @(posedge clk)
    \engine.datapath.lane1.eps_multiplier.product  <= _0456_;
  always @(posedge clk)
    \engine.datapath.lane1.eps_multiplier.p  <= _0457_;
  assign \engine.entry$169.$signal  = s_axis_tvalid & s_axis_tready;
  assign \engine.entry$169.some  = | \engine.entry$169.$signal$12 ;
  assign _0458_ = \engine.entry$169.$signal$12  >= 2'h2;
  assign \engine.entry$169.some_next  = \engine.claim  ? _0458_ : \engine.entry$169.some ;
  assign _0469_ = \engine.entry$169.$signature__addr  + \engine.entry$169.$signature__en ;
  assign _0475_ = \engine.entry$169.at_read0  + \engine.entry$169.pop ;
  assign _0476_ = \engine.entry$169.$signal$21  + \engine.entry$169.$signal ;
  assign _0477_ = _0476_ - \engine.entry$169.pop ;
  assign _0478_ = \engine.entry$169.$signal$12  + \engine.entry$169.$signature__en ;
  assign _0479_ = _0478_ - \engine.claim ;
  assign _0480_ = \engine.entry$169.$signal  & s_axis_tlast;
  assign _0481_ = \engine.entry$169.$signal$22  | _0480_;
  assign _0459_ = ~ \engine.entry$169.open ;
  assign _0460_ = _0481_ & _0459_;
  assign _0461_ = \engine.entry$169.$signal$21  <= 4'he;
  assign _0462_ = ~ \engine.entry$169.$signal$22 ;
  assign _0463_ = _0461_ & _0462_;
  assign _0464_ = \engine.entry$169.$signal  & s_axis_tlast;
  assign _0465_ = ~ _0464_;
  assign _0466_ = _0463_ & _0465_;
  always @(posedge clk)
    \engine.entry$169.$signature__addr  <= _0467_;
  always @(posedge clk)
    \engine.entry$169.at_read0  <= _0468_;
  always @(posedge clk)
    \engine.entry$169.$signature__en  <= _0470_;
  always @(posedge clk)
    \engine.entry$169.$signature__data  <= { s_axis_tlast, s_axis_tkeep, s_axis_tdata };
  always @(posedge clk)
    \engine.entry$169.$signal$21  <= _0471_;
  always @(posedge clk)
    \engine.entry$169.$signal$12  <= _0472_;
  always @(posedge clk)
    \engine.entry$169.$signal$22  <= _0473_;
  always @(posedge clk)
    s_axis_tready <= _0474_;
  assign \engine.queue.room  = \engine.queue.$signal  <= 5'h1c;
  assign \engine.queue.pop  = m_axis_tready & m_axis_tvalid;
  assign \engine.empty  = ! \engine.queue.$signal ;
  assign _0482_ = \engine.queue.$signal$15  + \engine.datapath.leaving ;
  assign { _0486_[7:6], \engine.queue.$like  } = _0482_ - \engine.queue.pop ;
  assign _0487_ = \engine.queue.$signature__addr  + \engine.datapath.leaving ;
  assign _0488_ = \engine.queue.at_read0  + \engine.queue.pop ;
  assign _0489_ = \engine.queue.$signal  + \engine.$signal$57 [1];
  assign _0490_ = _0489_ - \engine.queue.pop ;
  assign _0491_ = | \engine.queue.$like ;
  always @(posedge clk)
    \engine.queue.$signature__addr  <= _0492_;
  always @(posedge clk)
    \engine.queue.at_read0  <= _0493_;
  always @(posedge clk)
    \engine.queue.$signal  <= _0483_;
  always @(posedge clk)
    \engine.queue.$signal$15  <= _0484_;
  always @(posedge clk)
    m_axis_tvalid <= _0485_;
  assign _0498_ = _0497_ | \engine.segments.end ;
  assign \engine.segments.$signal  = _0496_ & _0498_;
  assign \engine.final  = \engine.segments.left [33] & \engine.segments.$signal$20 ;
  assign \engine.segments.shared  = \engine.segments.left [33] & \engine.segments.sharing ;
  assign _0499_ = ~ \engine.segments.end ;
  assign _0500_ = \engine.segments.ready  & _0499_;
  assign _0501_ = _0500_ | \engine.segments.$signal ;
  assign _0502_ = ~ \engine.checks.good ;
  assign \engine.ready_next  = _0501_ & _0502_;
  assign \engine.mask  = \engine.segments.$signal$27  & \engine.segments.tail ;
  assign _0503_ = | \engine.segments.phase ;
  assign _0504_ = \engine.segments.phase  != 4'h8;
  assign _0506_ = _0503_ & _0504_;
  assign _0507_ = \engine.segments.phase  + 1'h1;
  assign _0508_ = \engine.segments.at  == \engine.checks.sweep [72:70];
  assign _0509_ = ~ \engine.segments.$signal$32 ;
  assign _0510_ = \engine.segments.joined  & _0509_;
  assign _0511_ = \engine.segments.entry$11 [31:0] + \engine.segments.entry$11 [48];
  assign _0512_ = 2'h3 << \engine.segments.entry$11 [48];
  assign _0513_ = $signed(\engine.segments.following_end ) - $signed(3'h3);
  assign _0514_ = \engine.segments.phase  == 2'h3;
  assign _0516_ = $signed(\engine.checks.sweep [37:22]) + $signed(\engine.segments.entry$11 [39:32]);
  assign _0517_ = \engine.segments.phase  == 3'h4;
  assign _0518_ = $signed(1'h0) - $signed(\engine.segments.eps_exponent );
  assign _0519_ = \engine.segments.phase  == 3'h5;
  assign _0520_ = $signed(\engine.segments.eps_right ) > $signed(6'h1c);
  assign _0521_ = \engine.segments.phase  == 3'h6;
  assign _0522_ = \engine.segments.eps_beyond  ? 18'h0001c : \engine.segments.eps_right ;
  assign _0523_ = \engine.segments.eps_right [17] ? 18'h00000 : _0522_;
  assign _0524_ = \engine.segments.phase  == 3'h7;
  assign _0525_ = - \engine.segments.eps_shift ;
  assign _0527_ = $signed(\engine.checks.sweep [21:6]) << _0525_[0];
  assign _0528_ = \engine.segments.eps_shift  + 1'h1;
  assign _0529_ = \engine.segments.phase  == 2'h3;
  assign _0530_ = $signed(\engine.checks.sweep [69:54]) + $signed(\engine.segments.entry$11 [39:32]);
  assign _0531_ = \engine.segments.phase  == 3'h4;
  assign _0532_ = $signed(1'h0) - $signed(\engine.segments.coefficient_exponent );
  assign _0533_ = \engine.segments.phase  == 3'h5;
  assign _0534_ = $signed(\engine.segments.coefficient_right ) > $signed(6'h1c);
  assign _0535_ = \engine.segments.phase  == 3'h6;
  assign _0537_ = \engine.segments.coefficient_beyond  ? 18'h0001c : \engine.segments.coefficient_right ;
  assign _0538_ = \engine.segments.coefficient_right [17] ? 18'h00000 : _0537_;
  assign _0539_ = \engine.segments.phase  == 3'h7;
  assign _0540_ = - \engine.segments.coefficient_shift ;
  assign _0541_ = \engine.checks.sweep [1] << _0540_[0];
  assign _0542_ = \engine.segments.coefficient_shift  + 1'h1;
  assign _0543_ = $signed(\engine.segments.left ) - $signed(3'h2);
  assign _0544_ = \engine.segments.$signal$33  + 1'h1;
  assign _0545_ = \engine.segments.$signal$33  + 2'h2;
  assign _0547_ = \engine.segments.$signal$32  ? 4'h0 : 4'h1;
  always @(posedge clk)
    \engine.segments.phase  <= _0548_;
  always @(posedge clk)
    \engine.segments.joined  <= _0549_;
  always @(posedge clk)
    \engine.segments.$signal$32  <= _0550_;
  always @(posedge clk)
    \engine.segments.at  <= _0551_;
  always @(posedge clk)
    \engine.segments.entry$11  <= _0552_;
  always @(posedge clk)
    \engine.segments.following_end  <= _0553_;
  always @(posedge clk)
    \engine.segments.following_head  <= _0554_;
  always @(posedge clk)
    \engine.segments.following_left  <= _0555_;
  always @(posedge clk)
    \engine.segments.following  <= _0556_;
  always @(posedge clk)
    \engine.segments.eps_exponent  <= _0557_;
  always @(posedge clk)
    \engine.segments.eps_right  <= _0558_;
  always @(posedge clk)
    \engine.segments.eps_beyond  <= _0559_;
  always @(posedge clk)
    \engine.segments.eps_shift  <= _0560_;
  always @(posedge clk)
    \engine.segments.coefficient_exponent  <= _0561_;
  always @(posedge clk)
    \engine.segments.coefficient_right  <= _0562_;
  always @(posedge clk)
    \engine.segments.coefficient_beyond  <= _0563_;
  always @(posedge clk)
    \engine.segments.coefficient_shift  <= _0564_;
  always @(posedge clk)
    \engine.segments.ready  <= _0565_;
  always @(posedge clk)
    \engine.segments.left  <= _0566_;
  always @(posedge clk)
    \engine.segments.$signal$27  <= _0568_;
  always @(posedge clk)
    \engine.segments.hold  <= _0569_;
  always @(posedge clk)
    \engine.segments.$signal$20  <= _0570_;
  always @(posedge clk)
    \engine.segments.sharing  <= _0571_;
  always @(posedge clk)
    \engine.segments.$signal$33  <= _0572_;
  always @(posedge clk)
    \engine.segments.swapped  <= _0573_;
  always @(posedge clk)
    \engine.segments.side  <= _0574_;
  assign _0494_ = \engine.segments.phase  == 3'h6;
  assign _0505_ = | \engine.checks.sweep [21:6];
  assign _0515_ = \engine.segments.eps_right [17] & _0505_;
  assign _0526_ = ~ \engine.segments.entry$11 [40];
  assign _0536_ = _0515_ & _0526_;
  assign _0546_ = \engine.segments.phase  == 3'h6;
  assign _0567_ = \engine.segments.coefficient_right [17] & \engine.checks.sweep [1];
  assign _0575_ = ~ \engine.segments.entry$11 [40];
  assign _0495_ = _0567_ & _0575_;
  assign \engine.segments.end  = \engine.segments.step  & \engine.segments.left [33];
  assign _0496_ = \engine.segments.phase  == 4'h8;
  assign _0497_ = ~ \engine.segments.ready ;
  assign _0576_ = \engine.checks.sweep [1] ? 1'h0 : \engine.checks.sweep [74];
  assign _0586_ = ~ \engine.checks.sweep [1];
  assign _0591_ = ! \engine.checks.sweep [73];
  assign _0592_ = _0586_ | _0591_;
  assign _0593_ = \engine.$signal$41  & \engine.terms.last ;
  assign _0594_ = \engine.checks.sweep [1] ? 1'h0 : \engine.checks.sweep [74];
  assign _0595_ = ~ \engine.checks.sweep [1];
  assign _0596_ = ! \engine.checks.sweep [73];
  assign _0597_ = _0595_ | _0596_;
  assign _0577_ = \engine.terms.following  == \engine.terms.$like$4 ;
  assign { _0579_[1], \engine.terms.following  } = \engine.terms.term  + 1'h1;
  assign \engine.opening$127  = \engine.terms.term  == \engine.terms.$like ;
  assign _0580_ = \engine.terms.term  == \engine.checks.sweep [74];
  assign _0581_ = \engine.checks.sweep [1:0] == 2'h2;
  assign \engine.moving$129  = _0580_ | _0581_;
  assign \engine.coefficient  = \engine.segments.side [22] ? { \engine.terms.mantissa , 1'h0 } : { \engine.terms.mantissa [15], \engine.terms.mantissa  };
  always @(posedge clk)
    \engine.terms.$like  <= _0582_;
  always @(posedge clk)
    \engine.terms.$like$4  <= _0583_;
  always @(posedge clk)
    \engine.terms.only  <= _0584_;
  always @(posedge clk)
    \engine.terms.term  <= _0585_;
  always @(posedge clk)
    \engine.terms.last  <= _0587_;
  always @(posedge clk)
    \engine.terms.$like$11  <= _0588_;
  always @(posedge clk)
    \engine.terms.$like$12  <= _0589_;
  always @(posedge clk)
    \engine.terms.mantissa  <= _0590_;
  always @(posedge clk)
    \regs.term_index  <= _0993_;
  always @(posedge clk)
    \regs.term_written  <= _0994_;
  assign _0806_ = ! \regs.slave.read_address ;
  assign _1004_ = \regs.slave.read_address  == 1'h1;
  assign _1025_ = \regs.slave.read_address  == 2'h2;
  assign _0616_ = \regs.slave.read_address  == 2'h3;
  assign _0647_ = \regs.slave.read_address  == 3'h4;
  assign _0678_ = \regs.slave.read_address  == 3'h5;
  assign _0689_ = \regs.slave.write_address  == 3'h6;
  assign \regs.chosen [6] = \regs.slave.write  & _0689_;
  assign _0710_ = \regs.slave.write_address  == 3'h6;
  assign _0721_ = \regs.slave.read_address  == 3'h6;
  assign _0752_ = \regs.slave.read_address  == 3'h7;
  assign _0763_ = \regs.slave.write_address  == 4'h8;
  assign \regs.chosen [8] = \regs.slave.write  & _0763_;
  assign _0784_ = \regs.slave.write_address  == 4'h8;
  assign _0795_ = \regs.slave.read_address  == 4'h8;
  assign _0807_ = \regs.slave.write_address  == 4'h9;
  assign \regs.chosen [9] = \regs.slave.write  & _0807_;
  assign _0828_ = \regs.slave.write_address  == 4'h9;
  assign _0839_ = \regs.slave.read_address  == 4'h9;
  assign _0850_ = \regs.slave.write_address  == 4'ha;
  assign \regs.chosen [10] = \regs.slave.write  & _0850_;
  assign _0871_ = \regs.slave.write_address  == 4'ha;
  assign _0882_ = \regs.slave.read_address  == 4'ha;
  assign _0913_ = \regs.slave.read_address  == 4'hb;
  assign _0924_ = \regs.slave.write_address  == 4'hc;
  assign \regs.chosen [12] = \regs.slave.write  & _0924_;
  assign _0945_ = \regs.slave.write_address  == 4'hc;
  assign _0956_ = \regs.slave.read_address  == 4'hc;
  assign _0967_ = \regs.slave.write_address  == 4'hd;
  assign \regs.chosen [13] = \regs.slave.write  & _0967_;
  assign _0988_ = \regs.slave.write_address  == 4'hd;
  assign _0995_ = \regs.slave.read_address  == 4'hd;
  assign _0996_ = \regs.slave.write_address  == 4'he;
  assign \regs.chosen [14] = \regs.slave.write  & _0996_;
  assign _0997_ = \regs.slave.write_address  == 4'he;
  assign _0998_ = \regs.slave.read_address  == 4'he;
  assign _0999_ = \regs.slave.write_address  == 4'hf;
  assign \regs.chosen [15] = \regs.slave.write  & _0999_;
  assign _1000_ = \regs.slave.write_address  == 4'hf;
  assign _1001_ = \regs.slave.read_address  == 4'hf;
  assign _1002_ = \regs.slave.write_address  == 5'h10;
  assign \regs.chosen [16] = \regs.slave.write  & _1002_;
  assign _1003_ = \regs.slave.write_address  == 5'h10;
  assign _1005_ = \regs.slave.read_address  == 5'h10;
  assign _1006_ = \regs.slave.write_address  == 5'h11;
  assign \regs.chosen [17] = \regs.slave.write  & _1006_;
  assign _1007_ = \regs.slave.write_address  == 5'h11;
  assign _1008_ = \regs.slave.read_address  == 5'h11;
  assign _1009_ = \regs.slave.write_address  == 5'h12;
  assign \regs.chosen [18] = \regs.slave.write  & _1009_;
  assign _1010_ = \regs.slave.write_address  == 5'h12;
  assign _1011_ = \regs.slave.read_address  == 5'h12;
  assign _1012_ = \regs.slave.write_address  == 5'h13;
  assign \regs.chosen [19] = \regs.slave.write  & _1012_;
  assign _1013_ = \regs.slave.write_address  == 5'h13;
  assign _1014_ = \regs.slave.read_address  == 5'h13;
  assign _1015_ = \regs.slave.write_address  == 5'h14;
  assign \regs.chosen [20] = \regs.slave.write  & _1015_;
  assign _1016_ = \regs.slave.write_address  == 5'h14;
  assign _1017_ = \regs.slave.read_address  == 5'h14;
  assign _1018_ = \regs.slave.write_address  == 5'h15;
  assign \regs.chosen [21] = \regs.slave.write  & _1018_;
  assign _1019_ = \regs.slave.write_address  == 5'h15;
  assign _1020_ = \regs.slave.read_address  == 5'h15;
  assign _1021_ = \regs.slave.write_address  == 5'h16;
  assign \regs.chosen [22] = \regs.slave.write  & _1021_;
  assign _1022_ = \regs.slave.write_address  == 5'h16;
  assign _1023_ = \regs.slave.read_address  == 5'h16;
  assign _1024_ = \regs.slave.read_address  == 5'h17;
  assign _1026_ = \regs.slave.read_address  == 5'h18;
  assign _1027_ = \regs.slave.read_address  == 5'h19;
  assign _1028_ = \regs.slave.read_address  == 5'h1a;
  assign _1029_ = \regs.slave.write_address  == 5'h1b;
  assign \regs.chosen [27] = \regs.slave.write  & _1029_;
  assign _1030_ = \regs.slave.write_address  == 5'h1b;
  assign _0598_ = \regs.slave.read_address  == 5'h1b;
  assign _0599_ = \regs.slave.read_address  == 5'h1c;
  assign _0600_ = \regs.chosen [6] & \regs.slave.strobe [0];
  assign _0601_ = \regs.chosen [6] & \regs.slave.strobe [0];
  assign _0602_ = \regs.chosen [6] & \regs.slave.strobe [0];
  assign _0603_ = \regs.chosen [8] & \regs.slave.strobe [0];
  assign _0604_ = \regs.chosen [8] & \regs.slave.strobe [0];
  assign _0605_ = \regs.chosen [9] & \regs.slave.strobe [0];
  assign _0606_ = \regs.chosen [9] & \regs.slave.strobe [0];
  assign _0607_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0608_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0609_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0610_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0611_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0612_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0613_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0614_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0615_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0617_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0618_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0619_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0620_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0621_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0622_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0623_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0624_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0625_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0626_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0627_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0628_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0629_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0630_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0631_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0632_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0633_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0634_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0635_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0636_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0637_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0638_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0639_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0640_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0641_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0642_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0643_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0644_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0645_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0646_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0648_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0649_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0650_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0651_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0652_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0653_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0654_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0655_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0656_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0657_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0658_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0659_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0660_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0661_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0662_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0663_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0664_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0665_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0666_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0667_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0668_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0669_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0670_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0671_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0672_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0673_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0674_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0675_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0676_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0677_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0679_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0680_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0681_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0682_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0683_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0684_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0685_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0686_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0687_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0688_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0690_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0691_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0692_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0693_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0694_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0695_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0696_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0697_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0698_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0699_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0700_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0701_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0702_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0703_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0704_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0705_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0706_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0707_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0708_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0709_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0711_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0712_ = \regs.chosen [15] & \regs.slave.strobe [1];
  assign _0713_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0714_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0715_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0716_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0717_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0718_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0719_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0720_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0722_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0723_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0724_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0725_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0726_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0727_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0728_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0729_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0730_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0731_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0732_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0733_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0734_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0735_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0736_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0737_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0738_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0739_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0740_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0741_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0742_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0743_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0744_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0745_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0746_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0747_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0748_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0749_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0750_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0751_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0753_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0754_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0755_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0756_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0757_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0758_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0759_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0760_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0761_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0762_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0764_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0765_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0766_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0767_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0768_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0769_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0770_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0771_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0772_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0773_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0774_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0775_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0776_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0777_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0778_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0779_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0780_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0781_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0782_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0783_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0785_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0786_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0787_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0788_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0789_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0790_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0791_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0792_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0793_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0794_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0796_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0797_ = \regs.chosen [18] & \regs.slave.strobe [2];
  assign _0798_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0799_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0800_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0801_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0802_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0803_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0804_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0805_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0808_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0809_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0810_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0811_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0812_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0813_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0814_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0815_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0816_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0817_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0818_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0819_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0820_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0821_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0822_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0823_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0824_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0825_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0826_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0827_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0829_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0830_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0831_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0832_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0833_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0834_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0835_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0836_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0837_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0838_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0840_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0841_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0842_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0843_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0844_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0845_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0846_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0847_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0848_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0849_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0851_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0852_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0853_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0854_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0855_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0856_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0857_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0858_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0859_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0860_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0861_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0862_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0863_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0864_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0865_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0866_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0867_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0868_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0869_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0870_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0872_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0873_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0874_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0875_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0876_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0877_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0878_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0879_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0880_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0881_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0883_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0884_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0885_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0886_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0887_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0888_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0889_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0890_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0891_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0892_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0893_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0894_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0895_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0896_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0897_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0898_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0899_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0900_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0901_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0902_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0903_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0904_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0905_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0906_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0907_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0908_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0909_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0910_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0911_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0912_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0914_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0915_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0916_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0917_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0918_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0919_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0920_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0921_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0922_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0923_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0925_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0926_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0927_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0928_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0929_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0930_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0931_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0932_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0933_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0934_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0935_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0936_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0937_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0938_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0939_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0940_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0941_ = \regs.chosen [27] & \regs.slave.strobe [2];
  always @(posedge clk)
    \regs.control_start  <= _0942_;
  always @(posedge clk)
    \regs.control_abort  <= _0943_;
  always @(posedge clk)
    \regs.control_clear  <= _0944_;
  always @(posedge clk)
    \regs.interrupt_done  <= _0946_;
  always @(posedge clk)
    \regs.interrupt_error  <= _0947_;
  always @(posedge clk)
    \regs.interrupt_enable_done  <= _0948_;
  always @(posedge clk)
    \regs.interrupt_enable_error  <= _0949_;
  always @(posedge clk)
    \regs.error_start_busy  <= _0950_;
  always @(posedge clk)
    \regs.error_config  <= _0951_;
  always @(posedge clk)
    \regs.error_coefficient  <= _0952_;
  always @(posedge clk)
    \regs.error_range  <= _0953_;
  always @(posedge clk)
    \regs.error_short  <= _0954_;
  always @(posedge clk)
    \regs.error_long  <= _0955_;
  always @(posedge clk)
    \regs.error_keep  <= _0957_;
  always @(posedge clk)
    \regs.error_source  <= _0958_;
  always @(posedge clk)
    \regs.error_busy_write  <= _0959_;
  always @(posedge clk)
    \regs.error_command  <= _0960_;
  always @(posedge clk)
    \regs.error_overrun  <= _0961_;
  always @(posedge clk)
    \regs.error_segment  <= _0962_;
  always @(posedge clk)
    \regs.error_source_fault  <= _0963_;
  always @(posedge clk)
    \regs.mode_mode  <= _0964_;
  always @(posedge clk)
    \regs.mode_multiple  <= _0965_;
  always @(posedge clk)
    \regs.mode_stochastic  <= _0966_;
  always @(posedge clk)
    \regs.mode_rewind  <= _0968_;
  always @(posedge clk)
    \regs.mode_terms  <= _0969_;
  always @(posedge clk)
    \regs.mode_source  <= _0970_;
  always @(posedge clk)
    \regs.eps_mantissa  <= _0971_;
  always @(posedge clk)
    \regs.eps_exponent  <= _0972_;
  always @(posedge clk)
    \regs.coefficient_mantissa  <= _0973_;
  always @(posedge clk)
    \regs.coefficient_exponent  <= _0974_;
  always @(posedge clk)
    \regs.segments_count  <= _0975_;
  always @(posedge clk)
    \regs.segment_length_length  <= _0976_;
  always @(posedge clk)
    \regs.segment_reserve_reserve  <= _0977_;
  always @(posedge clk)
    \regs.segment_commit_index  <= _0978_;
  always @(posedge clk)
    \regs.segment_commit_fraction  <= _0979_;
  always @(posedge clk)
    \regs.segment_commit_hold  <= _0980_;
  always @(posedge clk)
    \regs.segment_commit_lane  <= _0981_;
  always @(posedge clk)
    \regs.segment_commit_written  <= _0982_;
  always @(posedge clk)
    \regs.argument_value  <= _0983_;
  always @(posedge clk)
    command_op <= _0984_;
  always @(posedge clk)
    \regs.command_dither  <= _0985_;
  always @(posedge clk)
    \regs.command_source  <= _0986_;
  always @(posedge clk)
    \regs.command_written  <= _0987_;
  always @(posedge clk)
    \regs.load_high_word  <= _0989_;
  always @(posedge clk)
    \regs.load_low_word  <= _0990_;
  always @(posedge clk)
    \regs.load_low_written  <= _0991_;
  always @(posedge clk)
    \regs.term_mantissa  <= _0992_;
  assign s_axi_awready = ~ \regs.slave.$signal ;
  assign s_axi_wready = ~ \regs.slave.$signal$3 ;
  assign s_axi_arready = ~ \regs.slave.read_full ;
  assign _1031_ = \regs.slave.$signal  & \regs.slave.$signal$3 ;
  assign _1042_ = ~ s_axi_bvalid;
  assign \regs.slave.write  = _1031_ & _1042_;
  assign _1044_ = ~ s_axi_rvalid;
  assign \regs.slave.read  = \regs.slave.read_full  & _1044_;
  assign _1045_ = s_axi_awvalid & s_axi_awready;
  assign _1046_ = s_axi_wvalid & s_axi_wready;
  assign _1047_ = s_axi_bvalid & s_axi_bready;
  assign _1048_ = s_axi_arvalid & s_axi_arready;
  assign _1049_ = s_axi_rvalid & s_axi_rready;
  always @(posedge clk)
    \regs.slave.$signal  <= _1050_;
  always @(posedge clk)
    \regs.slave.write_address  <= _1032_;
  always @(posedge clk)
    \regs.slave.$signal$3  <= _1033_;
  always @(posedge clk)
    \regs.slave.data  <= _1034_;
  always @(posedge clk)
    \regs.slave.strobe  <= _1035_;
  always @(posedge clk)
    s_axi_bvalid <= _1036_;
  always @(posedge clk)
    s_axi_bresp <= _1037_;
  always @(posedge clk)
    \regs.slave.read_full  <= _1038_;
  always @(posedge clk)
    \regs.slave.read_address  <= _1039_;
  always @(posedge clk)
    s_axi_rvalid <= _1040_;
  always @(posedge clk)
    s_axi_rdata <= _1041_;
  always @(posedge clk)
    s_axi_rresp <= _1043_;
  assign _1075_ = \source.lane0 [1] ^ \source.lane0 [3];
  assign _1076_ = _1075_ ^ \source.lane0 [4];
  assign \source.later1 [5] = _1076_ ^ \source.lane0 [5];
  assign _1077_ = \source.lane0 [0] ^ \source.lane0 [2];
  assign _1078_ = _1077_ ^ \source.lane0 [4];
  assign _1079_ = _1078_ ^ \source.lane0 [7];
  assign _1080_ = \source.lane0 [2] ^ \source.lane0 [3];
  assign _1082_ = _1080_ ^ \source.lane0 [4];
  assign _1083_ = _1082_ ^ \source.lane0 [5];
  always @(posedge clk)
    \source.lane0  <= _1084_;
  always @(posedge clk)
    \source.lane1  <= _1085_;
  always @(posedge clk)
    \source.feeding  <= _1086_;
  always @(posedge clk)
    \source.marked  <= _1087_;
  always @(posedge clk)
    \source.mark  <= _1088_;
  assign _1051_ = \source.lane1 [2] ^ \source.lane1 [4];
  assign _1058_ = _1051_ ^ \source.lane1 [5];
  assign \source.later0 [0] = _1058_ ^ \source.lane1 [6];
  assign _1073_ = \source.lane1 [0] ^ \source.lane1 [1];
  assign _1081_ = _1073_ ^ \source.lane1 [6];
  assign _1089_ = _1081_ ^ \source.lane1 [7];
  assign _1090_ = \source.lane1 [0] ^ \source.lane1 [2];
  assign _1091_ = _1090_ ^ \source.lane1 [7];
  assign _1052_ = \source.lane1 [0] ^ \source.lane1 [1];
  assign \source.later0 [3] = _1052_ ^ \source.lane1 [2];
  assign _1053_ = \source.lane1 [0] ^ \source.lane1 [1];
  assign _1054_ = _1053_ ^ \source.lane1 [3];
  assign \source.later0 [4] = _1054_ ^ \source.lane1 [4];
  assign _1055_ = \source.lane1 [1] ^ \source.lane1 [3];
  assign _1056_ = _1055_ ^ \source.lane1 [4];
  assign \source.later0 [5] = _1056_ ^ \source.lane1 [5];
  assign _1057_ = \source.lane1 [0] ^ \source.lane1 [2];
  assign _1059_ = _1057_ ^ \source.lane1 [4];
  assign _1060_ = _1059_ ^ \source.lane1 [7];
  assign _1061_ = \source.lane1 [2] ^ \source.lane1 [3];
  assign _1062_ = _1061_ ^ \source.lane1 [4];
  assign _1063_ = _1062_ ^ \source.lane1 [5];
  assign _1064_ = \source.lane0 [2] ^ \source.lane0 [4];
  assign _1065_ = _1064_ ^ \source.lane0 [5];
  assign \source.later1 [0] = _1065_ ^ \source.lane0 [6];
  assign _1066_ = \source.lane0 [0] ^ \source.lane0 [1];
  assign _1067_ = _1066_ ^ \source.lane0 [6];
  assign _1068_ = _1067_ ^ \source.lane0 [7];
  assign _1069_ = \source.lane0 [0] ^ \source.lane0 [2];
  assign _1070_ = _1069_ ^ \source.lane0 [7];
  assign _1071_ = \source.lane0 [0] ^ \source.lane0 [1];
  assign \source.later1 [3] = _1071_ ^ \source.lane0 [2];
  assign _1072_ = \source.lane0 [0] ^ \source.lane0 [1];
  assign _1074_ = _1072_ ^ \source.lane0 [3];
  assign \source.later1 [4] = _1074_ ^ \source.lane0 [4];
  assign _1103_ = \source.control.$signal$7 [1] & cmd__valid;
  assign _1104_ = ! cmd__op;
  assign _1105_ = cmd__op == 2'h3;
  assign _1106_ = cmd__op == 2'h2;
  assign _1107_ = \source.control.$signal$7 [4] | \source.control.$signal$7 [7];
  assign _1109_ = ~ \source.control.$signal$50 [0];
  assign _1110_ = \source.control.$signal$50 [1] ^ _1109_;
  assign _1111_ = \source.control.$signal$50  == 2'h2;
  assign _1112_ = \source.control.$signal$7 [1] & \source.control.$signal$45 ;
  assign _1113_ = ~ cmd__valid;
  assign _1114_ = _1112_ & _1113_;
  assign _1115_ = \source.control.$signal$7 [4] & \source.control.last ;
  assign _1116_ = \source.control.step  | \source.control.feed ;
  assign _1117_ = \source.control.$signal$29  ? { \source.back [7], \source.replay.back [6:0] } : \source.control.loader.packed ;
  assign _1119_ = \source.control.$signal$7 [1] & \source.control.$signal$45 ;
  assign _1120_ = ~ cmd__valid;
  assign _1121_ = _1119_ & _1120_;
  assign _1122_ = _1121_ & \source.control.awake0 ;
  assign _1123_ = \source.control.moving  & \source.control.awake0 ;
  assign _1124_ = { \source.control.settling , 1'h0 } | { 3'h0, \source.control.$signal$7 [1] };
  assign _1125_ = \source.control.$signal$7 [1] & cmd__valid;
  assign _1126_ = ! cmd__op;
  assign _1128_ = cmd__op == 2'h3;
  assign _1129_ = cmd__op == 2'h2;
  always @(posedge clk)
    \source.control.$signal$50  <= _1130_;
  always @(posedge clk)
    \source.control.last  <= _1131_;
  always @(posedge clk)
    \source.control.$signal$7  <= _1132_;
  always @(posedge clk)
    \source.control.$signal$10  <= _1133_;
  always @(posedge clk)
    \source.control.$signal$29  <= _1134_;
  always @(posedge clk)
    \source.control.$signal$32  <= _1135_;
  always @(posedge clk)
    \source.control.feed  <= _1136_;
  always @(posedge clk)
    \source.control.done  <= _1138_;
  always @(posedge clk)
    \source.control.$signal$14  <= _1139_;
  always @(posedge clk)
    \source.control.moved  <= _1140_;
  always @(posedge clk)
    \source.control.$signal$55  <= _1141_;
  always @(posedge clk)
    \source.control.rewound  <= _1142_;
  always @(posedge clk)
    \source.control.fed  <= _1143_;
  always @(posedge clk)
    \source.control.filling  <= _1144_;
  always @(posedge clk)
    \source.control.error  <= _1145_;
  always @(posedge clk)
    \source.control.awake0  <= _1146_;
  always @(posedge clk)
    \source.control.allowed0  <= _1148_;
  always @(posedge clk)
    \source.control.forced0  <= _1149_;
  always @(posedge clk)
    \source.control.settling  <= _1150_;
  always @(posedge clk)
    \source.control.$signal$45  <= _1151_;
  assign _1092_ = ~ cmd__valid;
  assign out__valid = \source.control.$signal$10  & _1092_;
  assign _1102_ = out__valid & out__ready;
  assign \source.control.step  = _1102_ | \source.control.$signal$14 ;
  assign _1108_ = ~ \source.control.skip.zero ;
  assign \source.control.down  = \source.control.$signal$7 [6] & _1108_;
  assign \source.control.$signal$27  = \source.control.loader.complete  | \source.control.$signal$29 ;
  assign \source.control.$signal$30  = \source.control.loader.final  | \source.control.$signal$32 ;
  assign _1118_ = \source.control.$signal$27  | \source.control.down ;
  assign \source.control.moving  = _1118_ | \source.control.$signal$7 [7];
  assign _1127_ = \source.control.allowed0  & out__ready;
  assign _1137_ = ~ cmd__valid;
  assign _1147_ = _1127_ & _1137_;
  assign \source.control.go  = \source.control.forced0  | _1147_;
  assign _1152_ = \source.control.$signal$7 [0] & \source.control.awake0 ;
  assign _1153_ = \source.control.$signal$7 [2] & \source.control.ended ;
  assign _1093_ = \source.control.$signal$7 [3] & \source.control.rewound ;
  assign _1094_ = \source.control.$signal$7 [4] & \source.control.last ;
  assign _1095_ = ~ \source.control.settling [1];
  assign _1096_ = \source.control.settling [2] & _1095_;
  assign _1097_ = \source.control.$signal$7 [5] & _1096_;
  assign _1098_ = \source.control.skip.last  | \source.control.skip.zero ;
  assign _1099_ = \source.control.$signal$7 [6] & _1098_;
  assign _1100_ = \source.control.$signal$7 [7] & \source.control.last ;
  assign _1101_ = \source.control.$signal$7 [9] & \source.control.done ;
  assign \source.control.loader.$signal  = \source.control.$signal$7 [2] & \commands.load_valid [0];
  assign _1154_ = ~ \source.control.loader.$signal$5 ;
  assign \source.control.loader.body  = \source.control.loader.$signal  & _1154_;
  assign \source.control.ended  = \source.control.loader.body  & \source.control.loader.last ;
  assign _1175_ = ~ \source.control.loader.$signal$13 [0];
  assign _1176_ = \source.control.loader.$signal$13 [1] ^ _1175_;
  assign _1177_ = \source.control.loader.$signal$13  == 2'h2;
  assign _1155_ = ! \commands.word [3:0];
  assign _1156_ = ! \commands.word [7:4];
  assign _1157_ = \source.control.loader.$signal  & \source.control.loader.$signal$5 ;
  assign _1158_ = \source.control.loader.$signal$17  | \source.control.loader.$signal$18 ;
  assign _1159_ = & \source.control.loader.nothing ;
  assign _1160_ = _1158_ & _1159_;
  assign _1161_ = \source.control.loader.$signal$17  | \source.control.loader.$signal$18 ;
  assign _1162_ = & \source.control.loader.nothing ;
  assign _1163_ = \source.control.loader.raw  | { 7'h00, _1162_ };
  always @(posedge clk)
    \source.control.loader.$signal$13  <= _1164_;
  always @(posedge clk)
    \source.control.loader.last  <= _1165_;
  always @(posedge clk)
    \source.control.loader.$signal$5  <= _1166_;
  always @(posedge clk)
    \source.control.loader.raw  <= \commands.word [7:0];
  always @(posedge clk)
    \source.control.loader.nothing  <= { _1156_, _1155_ };
  always @(posedge clk)
    \source.control.loader.$signal$17  <= _1167_;
  always @(posedge clk)
    \source.control.loader.$signal$18  <= _1168_;
  always @(posedge clk)
    \source.control.loader.$signal$19  <= _1169_;
  always @(posedge clk)
    \source.control.loader.$signal$20  <= _1170_;
  always @(posedge clk)
    \source.control.loader.complete  <= _1171_;
  always @(posedge clk)
    \source.control.loader.final  <= _1172_;
  always @(posedge clk)
    \source.control.loader.zero  <= _1173_;
  always @(posedge clk)
    \source.control.loader.packed  <= _1174_;
  assign _1195_ = ~ \source.control.skip.digit1 [0];
  assign _1197_ = \source.control.skip.digit1 [1] ^ _1195_;
  assign _1198_ = | \source.control.skip.digit1 [1:0];
  assign _1199_ = ~ _1198_;
  assign _1200_ = \source.control.skip.digit1 [2] ^ _1199_;
  assign _1201_ = | \source.control.skip.digit1 [2:0];
  assign _1202_ = ~ _1201_;
  assign _1203_ = \source.control.skip.digit1 [3] ^ _1202_;
  assign _1204_ = ! \source.control.skip.digit2 ;
  assign _1205_ = ! \source.control.skip.digit2 ;
  assign _1206_ = \source.control.skip.borrow1  & _1205_;
  assign _1208_ = ~ \source.control.skip.digit2 [0];
  assign _1209_ = \source.control.skip.digit2 [1] ^ _1208_;
  assign _1210_ = | \source.control.skip.digit2 [1:0];
  assign _1211_ = ~ _1210_;
  assign _1212_ = \source.control.skip.digit2 [2] ^ _1211_;
  assign _1213_ = | \source.control.skip.digit2 [2:0];
  assign _1215_ = ~ _1213_;
  assign _1216_ = \source.control.skip.digit2 [3] ^ _1215_;
  assign _1217_ = ! \source.control.skip.digit3 ;
  assign _1218_ = ~ \source.control.skip.digit3 [0];
  assign _1219_ = \source.control.skip.digit3 [1] ^ _1218_;
  assign _1220_ = | \source.control.skip.digit3 [1:0];
  assign _1221_ = ~ _1220_;
  assign _1222_ = \source.control.skip.digit3 [2] ^ _1221_;
  assign _1223_ = | \source.control.skip.digit3 [2:0];
  assign _1224_ = ~ _1223_;
  assign _1225_ = \source.control.skip.digit3 [3] ^ _1224_;
  always @(posedge clk)
    \source.control.skip.borrow0  <= _1189_;
  always @(posedge clk)
    \source.control.skip.upper_empty  <= _1196_;
  always @(posedge clk)
    \source.control.skip.zero  <= _1226_;
  always @(posedge clk)
    \source.control.skip.digit0  <= _1227_;
  always @(posedge clk)
    \source.control.skip.last  <= _1228_;
  always @(posedge clk)
    \source.control.skip.empty  <= { _1217_, _1204_, _1192_ };
  always @(posedge clk)
    \source.control.skip.borrow1  <= _1194_;
  always @(posedge clk)
    \source.control.skip.digit1  <= _1229_;
  always @(posedge clk)
    \source.control.skip.borrow2  <= _1206_;
  always @(posedge clk)
    \source.control.skip.digit2  <= _1230_;
  always @(posedge clk)
    \source.control.skip.digit3  <= _1231_;
  assign _1178_ = ! \source.control.skip.digit0 ;
  assign _1189_ = \source.control.down  & _1178_;
  assign _1196_ = & \source.control.skip.empty ;
  assign _1207_ = ! \source.control.skip.digit0 ;
  assign _1214_ = \source.control.skip.upper_empty  & _1207_;
  assign _1179_ = ~ \source.control.skip.digit0 [0];
  assign _1180_ = \source.control.skip.digit0 [1] ^ _1179_;
  assign _1181_ = | \source.control.skip.digit0 [1:0];
  assign _1182_ = ~ _1181_;
  assign _1183_ = \source.control.skip.digit0 [2] ^ _1182_;
  assign _1184_ = | \source.control.skip.digit0 [2:0];
  assign _1185_ = ~ _1184_;
  assign _1186_ = \source.control.skip.digit0 [3] ^ _1185_;
  assign _1187_ = \source.control.skip.digit0  == 2'h2;
  assign _1188_ = \source.control.skip.upper_empty  & _1187_;
  assign _1190_ = \source.control.skip.digit0  == 1'h1;
  assign _1191_ = \source.control.skip.upper_empty  & _1190_;
  assign _1192_ = ! \source.control.skip.digit1 ;
  assign _1193_ = ! \source.control.skip.digit1 ;
  assign _1194_ = \source.control.skip.borrow0  & _1193_;
  assign _1232_ = ~ \source.feeding ;
  assign _1236_ = \source.control.moved  & _1232_;
  assign \source.replay.$signal$10  = _1236_ & \source.replay.$signal$13 ;
  assign _1246_ = ~ \source.feeding ;
  assign _1249_ = \source.control.moved  & _1246_;
  assign _1250_ = \source.control.$signal$7 [4] | _1249_;
  assign _1251_ = \source.replay.$signal$20  ? \source.replay.saved__data  : \source.replay.$signature__data$9 ;
  assign _1233_ = ~ \source.replay.left [0];
  assign _1234_ = \source.replay.left [1] ^ _1233_;
  assign _1235_ = \source.replay.left  == 1'h1;
  assign _1237_ = \source.replay.$signal$23 [1] ^ \source.replay.$signal$23 [0];
  assign _1238_ = \source.replay.$signal$23  == 1'h1;
  assign _1239_ = | \source.replay.$signal$23 ;
  always @(posedge clk)
    \source.replay.$signal  <= _1240_;
  always @(posedge clk)
    \source.replay.back  <= _1241_;
  always @(posedge clk)
    \source.replay.left  <= _1242_;
  always @(posedge clk)
    \source.replay.$signal$20  <= _1243_;
  always @(posedge clk)
    \source.replay.$signal$4  <= _1244_;
  always @(posedge clk)
    \source.replay.$signal$23  <= _1245_;
  always @(posedge clk)
    \source.replay.$signal$13  <= _1247_;
  always @(posedge clk)
    \source.replay.$signal$25  <= _1248_;
  assign _1276_ = \source1.lane0 [1] ^ \source1.lane0 [3];
  assign _1277_ = _1276_ ^ \source1.lane0 [4];
  assign \source1.later1 [5] = _1277_ ^ \source1.lane0 [5];
  assign _1278_ = \source1.lane0 [0] ^ \source1.lane0 [2];
  assign _1279_ = _1278_ ^ \source1.lane0 [4];
  assign _1280_ = _1279_ ^ \source1.lane0 [7];
  assign _1281_ = \source1.lane0 [2] ^ \source1.lane0 [3];
  assign _1283_ = _1281_ ^ \source1.lane0 [4];
  assign _1284_ = _1283_ ^ \source1.lane0 [5];
  always @(posedge clk)
    \source1.lane0  <= _1285_;
  always @(posedge clk)
    \source1.lane1  <= _1286_;
  always @(posedge clk)
    \source1.feeding  <= _1287_;
  always @(posedge clk)
    \source1.marked  <= _1288_;
  always @(posedge clk)
    \source1.mark  <= _1289_;
  assign _1252_ = \source1.lane1 [2] ^ \source1.lane1 [4];
  assign _1259_ = _1252_ ^ \source1.lane1 [5];
  assign \source1.later0 [0] = _1259_ ^ \source1.lane1 [6];
  assign _1274_ = \source1.lane1 [0] ^ \source1.lane1 [1];
  assign _1282_ = _1274_ ^ \source1.lane1 [6];
  assign _1290_ = _1282_ ^ \source1.lane1 [7];
  assign _1291_ = \source1.lane1 [0] ^ \source1.lane1 [2];
  assign _1292_ = _1291_ ^ \source1.lane1 [7];
  assign _1253_ = \source1.lane1 [0] ^ \source1.lane1 [1];
  assign \source1.later0 [3] = _1253_ ^ \source1.lane1 [2];
  assign _1254_ = \source1.lane1 [0] ^ \source1.lane1 [1];
  assign _1255_ = _1254_ ^ \source1.lane1 [3];
  assign \source1.later0 [4] = _1255_ ^ \source1.lane1 [4];
  assign _1256_ = \source1.lane1 [1] ^ \source1.lane1 [3];
  assign _1257_ = _1256_ ^ \source1.lane1 [4];
  assign \source1.later0 [5] = _1257_ ^ \source1.lane1 [5];
  assign _1258_ = \source1.lane1 [0] ^ \source1.lane1 [2];
  assign _1260_ = _1258_ ^ \source1.lane1 [4];
  assign _1261_ = _1260_ ^ \source1.lane1 [7];
  assign _1262_ = \source1.lane1 [2] ^ \source1.lane1 [3];
  assign _1263_ = _1262_ ^ \source1.lane1 [4];
  assign _1264_ = _1263_ ^ \source1.lane1 [5];
  assign _1265_ = \source1.lane0 [2] ^ \source1.lane0 [4];
  assign _1266_ = _1265_ ^ \source1.lane0 [5];
  assign \source1.later1 [0] = _1266_ ^ \source1.lane0 [6];
  assign _1267_ = \source1.lane0 [0] ^ \source1.lane0 [1];
  assign _1268_ = _1267_ ^ \source1.lane0 [6];
  assign _1269_ = _1268_ ^ \source1.lane0 [7];
  assign _1270_ = \source1.lane0 [0] ^ \source1.lane0 [2];
  assign _1271_ = _1270_ ^ \source1.lane0 [7];
  assign _1272_ = \source1.lane0 [0] ^ \source1.lane0 [1];
  assign \source1.later1 [3] = _1272_ ^ \source1.lane0 [2];
  assign _1273_ = \source1.lane0 [0] ^ \source1.lane0 [1];
  assign _1275_ = _1273_ ^ \source1.lane0 [3];
  assign \source1.later1 [4] = _1275_ ^ \source1.lane0 [4];
  assign _1304_ = \source1.control.$signal$7 [1] & \cmd__valid$112 ;
  assign _1305_ = ! \cmd__op$113 ;
  assign _1306_ = \cmd__op$113  == 2'h3;
  assign _1307_ = \cmd__op$113  == 2'h2;
  assign _1308_ = \source1.control.$signal$7 [4] | \source1.control.$signal$7 [7];
  assign _1310_ = ~ \source1.control.$signal$50 [0];
  assign _1311_ = \source1.control.$signal$50 [1] ^ _1310_;
  assign _1312_ = \source1.control.$signal$50  == 2'h2;
  assign _1313_ = \source1.control.$signal$7 [1] & \source1.control.$signal$45 ;
  assign _1314_ = ~ \cmd__valid$112 ;
  assign _1315_ = _1313_ & _1314_;
  assign _1316_ = \source1.control.$signal$7 [4] & \source1.control.last ;
  assign _1317_ = \source1.control.step  | \source1.control.feed ;
  assign _1318_ = \source1.control.$signal$29  ? { \source1.back [7], \source1.replay.back [6:0] } : \source1.control.loader.packed ;
  assign _1320_ = \source1.control.$signal$7 [1] & \source1.control.$signal$45 ;
  assign _1321_ = ~ \cmd__valid$112 ;
  assign _1322_ = _1320_ & _1321_;
  assign _1323_ = _1322_ & \source1.control.awake0 ;
  assign _1324_ = \source1.control.moving  & \source1.control.awake0 ;
  assign _1325_ = { \source1.control.settling , 1'h0 } | { 3'h0, \source1.control.$signal$7 [1] };
  assign _1326_ = \source1.control.$signal$7 [1] & \cmd__valid$112 ;
  assign _1327_ = ! \cmd__op$113 ;
  assign _1329_ = \cmd__op$113  == 2'h3;
  assign _1330_ = \cmd__op$113  == 2'h2;
  always @(posedge clk)
    \source1.control.$signal$50  <= _1331_;
  always @(posedge clk)
    \source1.control.last  <= _1332_;
  always @(posedge clk)
    \source1.control.$signal$7  <= _1333_;
  always @(posedge clk)
    \source1.control.$signal$10  <= _1334_;
  always @(posedge clk)
    \source1.control.$signal$29  <= _1335_;
  always @(posedge clk)
    \source1.control.$signal$32  <= _1336_;
  always @(posedge clk)
    \source1.control.feed  <= _1337_;
  always @(posedge clk)
    \source1.control.done  <= _1339_;
  always @(posedge clk)
    \source1.control.$signal$14  <= _1340_;
  always @(posedge clk)
    \source1.control.moved  <= _1341_;
  always @(posedge clk)
    \source1.control.$signal$55  <= _1342_;
  always @(posedge clk)
    \source1.control.rewound  <= _1343_;
  always @(posedge clk)
    \source1.control.fed  <= _1344_;
  always @(posedge clk)
    \source1.control.filling  <= _1345_;
  always @(posedge clk)
    \source1.control.error  <= _1346_;
  always @(posedge clk)
    \source1.control.awake0  <= _1347_;
  always @(posedge clk)
    \source1.control.allowed0  <= _1349_;
  always @(posedge clk)
    \source1.control.forced0  <= _1350_;
  always @(posedge clk)
    \source1.control.settling  <= _1351_;
  always @(posedge clk)
    \source1.control.$signal$45  <= _1352_;
  assign _1293_ = ~ \cmd__valid$112 ;
  assign \out__valid$68  = \source1.control.$signal$10  & _1293_;
  assign _1303_ = \out__valid$68  & \out__ready$69 ;
  assign \source1.control.step  = _1303_ | \source1.control.$signal$14 ;
  assign _1309_ = ~ \source1.control.skip.zero ;
  assign \source1.control.down  = \source1.control.$signal$7 [6] & _1309_;
  assign \source1.control.$signal$27  = \source1.control.loader.complete  | \source1.control.$signal$29 ;
  assign \source1.control.$signal$30  = \source1.control.loader.final  | \source1.control.$signal$32 ;
  assign _1319_ = \source1.control.$signal$27  | \source1.control.down ;
  assign \source1.control.moving  = _1319_ | \source1.control.$signal$7 [7];
  assign _1328_ = \source1.control.allowed0  & \out__ready$69 ;
  assign _1338_ = ~ \cmd__valid$112 ;
  assign _1348_ = _1328_ & _1338_;
  assign \source1.control.go  = \source1.control.forced0  | _1348_;
  assign _1353_ = \source1.control.$signal$7 [0] & \source1.control.awake0 ;
  assign _1354_ = \source1.control.$signal$7 [2] & \source1.control.ended ;
  assign _1294_ = \source1.control.$signal$7 [3] & \source1.control.rewound ;
  assign _1295_ = \source1.control.$signal$7 [4] & \source1.control.last ;
  assign _1296_ = ~ \source1.control.settling [1];
  assign _1297_ = \source1.control.settling [2] & _1296_;
  assign _1298_ = \source1.control.$signal$7 [5] & _1297_;
  assign _1299_ = \source1.control.skip.last  | \source1.control.skip.zero ;
  assign _1300_ = \source1.control.$signal$7 [6] & _1299_;
  assign _1301_ = \source1.control.$signal$7 [7] & \source1.control.last ;
  assign _1302_ = \source1.control.$signal$7 [9] & \source1.control.done ;
  assign \source1.control.loader.$signal  = \source1.control.$signal$7 [2] & \commands.load_valid [1];
  assign _1355_ = ~ \source1.control.loader.$signal$5 ;
  assign \source1.control.loader.body  = \source1.control.loader.$signal  & _1355_;
  assign \source1.control.ended  = \source1.control.loader.body  & \source1.control.loader.last ;
  assign _1376_ = ~ \source1.control.loader.$signal$13 [0];
  assign _1377_ = \source1.control.loader.$signal$13 [1] ^ _1376_;
  assign _1378_ = \source1.control.loader.$signal$13  == 2'h2;
  assign _1356_ = ! \commands.word [3:0];
  assign _1357_ = ! \commands.word [7:4];
  assign _1358_ = \source1.control.loader.$signal  & \source1.control.loader.$signal$5 ;
  assign _1359_ = \source1.control.loader.$signal$17  | \source1.control.loader.$signal$18 ;
  assign _1360_ = & \source1.control.loader.nothing ;
  assign _1361_ = _1359_ & _1360_;
  assign _1362_ = \source1.control.loader.$signal$17  | \source1.control.loader.$signal$18 ;
  assign _1363_ = & \source1.control.loader.nothing ;
  assign _1364_ = \source1.control.loader.raw  | { 7'h00, _1363_ };
  always @(posedge clk)
    \source1.control.loader.$signal$13  <= _1365_;
  always @(posedge clk)
    \source1.control.loader.last  <= _1366_;
  always @(posedge clk)
    \source1.control.loader.$signal$5  <= _1367_;
  always @(posedge clk)
    \source1.control.loader.raw  <= \commands.word [7:0];
  always @(posedge clk)
    \source1.control.loader.nothing  <= { _1357_, _1356_ };
  always @(posedge clk)
    \source1.control.loader.$signal$17  <= _1368_;
  always @(posedge clk)
    \source1.control.loader.$signal$18  <= _1369_;
  always @(posedge clk)
    \source1.control.loader.$signal$19  <= _1370_;
  always @(posedge clk)
    \source1.control.loader.$signal$20  <= _1371_;
  always @(posedge clk)
    \source1.control.loader.complete  <= _1372_;
  always @(posedge clk)
    \source1.control.loader.final  <= _1373_;
  always @(posedge clk)
    \source1.control.loader.zero  <= _1374_;
  always @(posedge clk)
    \source1.control.loader.packed  <= _1375_;
  assign _1396_ = ~ \source1.control.skip.digit1 [0];
  assign _1398_ = \source1.control.skip.digit1 [1] ^ _1396_;
  assign _1399_ = | \source1.control.skip.digit1 [1:0];
  assign _1400_ = ~ _1399_;
  assign _1401_ = \source1.control.skip.digit1 [2] ^ _1400_;
  assign _1402_ = | \source1.control.skip.digit1 [2:0];
  assign _1403_ = ~ _1402_;
  assign _1404_ = \source1.control.skip.digit1 [3] ^ _1403_;
  assign _1405_ = ! \source1.control.skip.digit2 ;
  assign _1406_ = ! \source1.control.skip.digit2 ;
  assign _1407_ = \source1.control.skip.borrow1  & _1406_;
  assign _1409_ = ~ \source1.control.skip.digit2 [0];
  assign _1410_ = \source1.control.skip.digit2 [1] ^ _1409_;
  assign _1411_ = | \source1.control.skip.digit2 [1:0];
  assign _1412_ = ~ _1411_;
  assign _1413_ = \source1.control.skip.digit2 [2] ^ _1412_;
  assign _1414_ = | \source1.control.skip.digit2 [2:0];
  assign _1416_ = ~ _1414_;
  assign _1417_ = \source1.control.skip.digit2 [3] ^ _1416_;
  assign _1418_ = ! \source1.control.skip.digit3 ;
  assign _1419_ = ~ \source1.control.skip.digit3 [0];
  assign _1420_ = \source1.control.skip.digit3 [1] ^ _1419_;
  assign _1421_ = | \source1.control.skip.digit3 [1:0];
  assign _1422_ = ~ _1421_;
  assign _1423_ = \source1.control.skip.digit3 [2] ^ _1422_;
  assign _1424_ = | \source1.control.skip.digit3 [2:0];
  assign _1425_ = ~ _1424_;
  assign _1426_ = \source1.control.skip.digit3 [3] ^ _1425_;
  always @(posedge clk)
    \source1.control.skip.borrow0  <= _1390_;
  always @(posedge clk)
    \source1.control.skip.upper_empty  <= _1397_;
  always @(posedge clk)
    \source1.control.skip.zero  <= _1427_;
  always @(posedge clk)
    \source1.control.skip.digit0  <= _1428_;
  always @(posedge clk)
    \source1.control.skip.last  <= _1429_;
  always @(posedge clk)
    \source1.control.skip.empty  <= { _1418_, _1405_, _1393_ };
  always @(posedge clk)
    \source1.control.skip.borrow1  <= _1395_;
  always @(posedge clk)
    \source1.control.skip.digit1  <= _1430_;
  always @(posedge clk)
    \source1.control.skip.borrow2  <= _1407_;
  always @(posedge clk)
    \source1.control.skip.digit2  <= _1431_;
  always @(posedge clk)
    \source1.control.skip.digit3  <= _1432_;
  assign _1379_ = ! \source1.control.skip.digit0 ;
  assign _1390_ = \source1.control.down  & _1379_;
  assign _1397_ = & \source1.control.skip.empty ;
  assign _1408_ = ! \source1.control.skip.digit0 ;
  assign _1415_ = \source1.control.skip.upper_empty  & _1408_;
  assign _1380_ = ~ \source1.control.skip.digit0 [0];
  assign _1381_ = \source1.control.skip.digit0 [1] ^ _1380_;
  assign _1382_ = | \source1.control.skip.digit0 [1:0];
  assign _1383_ = ~ _1382_;
  assign _1384_ = \source1.control.skip.digit0 [2] ^ _1383_;
  assign _1385_ = | \source1.control.skip.digit0 [2:0];
  assign _1386_ = ~ _1385_;
  assign _1387_ = \source1.control.skip.digit0 [3] ^ _1386_;
  assign _1388_ = \source1.control.skip.digit0  == 2'h2;
  assign _1389_ = \source1.control.skip.upper_empty  & _1388_;
  assign _1391_ = \source1.control.skip.digit0  == 1'h1;
  assign _1392_ = \source1.control.skip.upper_empty  & _1391_;
  assign _1393_ = ! \source1.control.skip.digit1 ;
  assign _1394_ = ! \source1.control.skip.digit1 ;
  assign _1395_ = \source1.control.skip.borrow0  & _1394_;
  assign _1433_ = ~ \source1.feeding ;
  assign _1437_ = \source1.control.moved  & _1433_;
  assign \source1.replay.$signal$10  = _1437_ & \source1.replay.$signal$13 ;
  assign _1447_ = ~ \source1.feeding ;
  assign _1450_ = \source1.control.moved  & _1447_;
  assign _1451_ = \source1.control.$signal$7 [4] | _1450_;
  assign _1452_ = \source1.replay.$signal$20  ? \source1.replay.saved__data  : \source1.replay.$signature__data$9 ;
  assign _1434_ = ~ \source1.replay.left [0];
  assign _1435_ = \source1.replay.left [1] ^ _1434_;
  assign _1436_ = \source1.replay.left  == 1'h1;
  assign _1438_ = \source1.replay.$signal$23 [1] ^ \source1.replay.$signal$23 [0];
  assign _1439_ = \source1.replay.$signal$23  == 1'h1;
  assign _1440_ = | \source1.replay.$signal$23 ;
  always @(posedge clk)
    \source1.replay.$signal  <= _1441_;
  always @(posedge clk)
    \source1.replay.back  <= _1442_;
  always @(posedge clk)
    \source1.replay.left  <= _1443_;
  always @(posedge clk)
    \source1.replay.$signal$20  <= _1444_;
  always @(posedge clk)
    \source1.replay.$signal$4  <= _1445_;
  always @(posedge clk)
    \source1.replay.$signal$23  <= _1446_;
  always @(posedge clk)
    \source1.replay.$signal$13  <= _1448_;
  always @(posedge clk)
    \source1.replay.$signal$25  <= _1449_;
  assign \starter.waiting  = | \starter.state ;
  assign _1453_ = \starter.waiting  | \busy$74 ;
  assign _1462_ = \regs.control_start  & _1453_;
  assign _1478_ = ~ \commands.pending ;
  assign _1479_ = ~ { \source1.control.$signal$7 [1], \source.control.$signal$7 [1] };
  assign _1480_ = { \starter.port$18$0 , \starter.port$15$0  } & _1479_;
  assign _1481_ = | _1480_;
  assign _1482_ = ~ _1481_;
  assign _1483_ = _1478_ & _1482_;
  assign _1454_ = ~ { \out__valid$68 , out__valid };
  assign _1455_ = { \starter.port$18$0 , \starter.port$15$0  } & _1454_;
  assign _1456_ = | _1455_;
  assign _1457_ = ! \starter.patience ;
  assign _1458_ = ~ \busy$74 ;
  assign _1459_ = \regs.control_start  & _1458_;
  assign _1460_ = ~ { \source1.control.$signal$7 [1], \source.control.$signal$7 [1] };
  assign _1461_ = \starter.left  & _1460_;
  assign _1463_ = ! \starter.left ;
  assign _1464_ = ~ \commands.pending ;
  assign _1465_ = ~ { \source1.control.$signal$7 [1], \source.control.$signal$7 [1] };
  assign _1466_ = { \starter.port$18$0 , \starter.port$15$0  } & _1465_;
  assign _1467_ = | _1466_;
  assign _1468_ = ~ _1467_;
  assign _1469_ = _1464_ & _1468_;
  assign _1470_ = \starter.patience  - 1'h1;
  assign _1471_ = ~ { \out__valid$68 , out__valid };
  assign _1472_ = { \starter.port$18$0 , \starter.port$15$0  } & _1471_;
  assign _1473_ = | _1472_;
  assign _1474_ = ! \starter.patience ;
  always @(posedge clk)
    \starter.state  <= _1475_;
  always @(posedge clk)
    \starter.left  <= _1476_;
  always @(posedge clk)
    \starter.patience  <= _1477_;
  assign \commands.overrun  = \regs.load_low_written  ? _2352_ : 1'h0;
  function [0:0] _4366_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _4366_ = b[0:0];
      2'b1?:
        _4366_ = b[1:1];
      default:
        _4366_ = a;
    endcase
  endfunction
  assign _0549_ = _4366_(\engine.segments.joined , { \engine.segments.read__data [48], _0510_ }, { _1485_, _1484_ });
  assign _1484_ = \engine.segments.phase  == 4'h2;
  assign _1485_ = \engine.segments.phase  == 4'h1;
  assign _1486_ = _0506_ ? _0507_[3:0] : \engine.segments.phase ;
  assign _1487_ = \engine.segments.$signal  ? _0547_ : _1486_;
  assign _1488_ = \engine.checks.good  ? 4'h1 : _1487_;
  assign _1489_ = \regs.control_abort  ? 4'h0 : _1488_;
  assign _0548_ = rst ? 4'h0 : _1489_;
  assign _1490_ = _1491_ ? 2'h1 : 2'h3;
  assign _1491_ = \engine.segments.left [1:0] == 2'h2;
  assign \engine.segments.tail  = \engine.segments.left [33] ? _1490_ : 2'h3;
  assign _1492_ = _0536_ ? 1'h1 : 1'h0;
  assign _1493_ = _0494_ ? _1492_ : 1'h0;
  assign _1494_ = _0495_ ? 1'h1 : _1493_;
  assign \engine.overflow  = _0546_ ? _1494_ : _1493_;
  assign _1495_ = \engine.checks.start  ? mantissa1 : \engine.checks.sweep [90:75];
  assign _1496_ = \engine.checks.$signal  ? _0157_ : _1495_;
  assign _1500_ = _0056_ ? \commands.pending  : 1'h1;
  assign _1497_ = \regs.control_abort  ? 16'h0000 : _1496_;
  assign _0168_[90:75] = rst ? 16'h0000 : _1497_;
  assign _1498_ = \engine.checks.start  ? \regs.eps_exponent  : \engine.checks.sweep [37:22];
  assign _1499_ = \regs.control_abort  ? 16'h0000 : _1498_;
  assign _0168_[37:22] = rst ? 16'h0000 : _1499_;
  assign _1501_ = \engine.checks.start  ? \regs.eps_mantissa  : \engine.checks.sweep [21:6];
  assign _1502_ = \engine.checks.$signal  ? _0155_ : _1501_;
  assign _1503_ = \regs.control_abort  ? 16'h0000 : _1502_;
  assign _0168_[21:6] = rst ? 16'h0000 : _1503_;
  assign _1504_ = \engine.checks.start  ? \regs.mode_stochastic  : \engine.checks.sweep [5];
  assign _1509_ = busy ? \commands.pending  : _1500_;
  assign _1505_ = \regs.control_abort  ? 1'h0 : _1504_;
  assign _0168_[5] = rst ? 1'h0 : _1505_;
  assign _1506_ = \engine.checks.start  ? \regs.mode_multiple  : \engine.checks.sweep [4:2];
  assign _1507_ = \engine.checks.$signal  ? _0153_ : _1506_;
  assign _1508_ = \regs.control_abort  ? 3'h0 : _1507_;
  assign _0168_[4:2] = rst ? 3'h0 : _1508_;
  assign _1510_ = \engine.checks.start  ? \regs.mode_mode  : \engine.checks.sweep [1:0];
  assign _1511_ = \regs.control_abort  ? 2'h0 : _1510_;
  assign _0168_[1:0] = rst ? 2'h0 : _1511_;
  assign _1512_ = \engine.checks.start  ? { \regs.mode_source [0], \regs.mode_terms [0], \engine.asked.segments , \regs.coefficient_exponent  } : \engine.checks.sweep [74:54];
  assign _1517_ = \regs.command_written  ? _1509_ : \commands.pending ;
  assign _1513_ = \regs.control_abort  ? 21'h000000 : _1512_;
  assign _0168_[74:54] = rst ? 21'h000000 : _1513_;
  assign _1514_ = \engine.checks.start  ? \regs.coefficient_mantissa  : \engine.checks.sweep [53:38];
  assign _1515_ = \engine.checks.$signal  ? _0156_ : _1514_;
  assign _1516_ = \regs.control_abort  ? 16'h0000 : _1515_;
  assign _0168_[53:38] = rst ? 16'h0000 : _1516_;
  assign _1518_ = \regs.control_abort  ? 1'h0 : _0151_;
  assign _0167_ = rst ? 1'h0 : _1518_;
  assign _1519_ = \regs.control_abort  ? 1'h0 : _0142_;
  assign _0166_ = rst ? 1'h0 : _1519_;
  assign _1522_ = _0059_ ? 1'h0 : _1517_;
  assign _1520_ = \regs.control_abort  ? 1'h0 : \engine.checks.$signal ;
  assign _0165_ = rst ? 1'h0 : _1520_;
  assign _1521_ = \regs.control_abort  ? 1'h0 : \engine.checks.start ;
  assign _0164_ = rst ? 1'h0 : _1521_;
  assign _0362_ = \engine.datapath.adding  ? _0344_[25:0] : \engine.datapath.lane1.$signal ;
  assign _0363_ = \engine.datapath.moving  ? \engine.datapath.lane1.eps_multiplier.p  : \engine.datapath.lane1.moving$11 ;
  assign _1523_ = \regs.control_abort  ? 8'h00 : _0352_[7:0];
  assign _0364_ = rst ? 8'h00 : _1523_;
  assign _1524_ = \regs.control_abort  ? 1'h0 : _0353_;
  assign _0365_ = rst ? 1'h0 : _1524_;
  assign _0062_ = rst ? 1'h0 : _1522_;
  assign _1525_ = \regs.control_abort  ? 1'h0 : _0356_;
  assign _0367_ = rst ? 1'h0 : _1525_;
  assign _1526_ = \regs.control_abort  ? 1'h0 : _0359_;
  assign _0368_ = rst ? 1'h0 : _1526_;
  assign _1527_ = \regs.control_abort  ? 1'h0 : _0360_;
  assign _0369_ = rst ? 1'h0 : _1527_;
  assign _1528_ = \regs.control_abort  ? 1'h0 : _0361_;
  assign _0370_ = rst ? 1'h0 : _1528_;
  assign _1529_ = \regs.control_abort  ? 10'h000 : _0449_;
  assign _0453_ = rst ? 10'h000 : _1529_;
  function [26:0] _4438_;
    input [26:0] a;
    input [107:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4438_ = b[26:0];
      4'b??1?:
        _4438_ = b[53:27];
      4'b?1??:
        _4438_ = b[80:54];
      4'b1???:
        _4438_ = b[107:81];
      default:
        _4438_ = a;
    endcase
  endfunction
  assign _0452_ = _4438_(27'hxxxxxxx, { \engine.datapath.lane1.eps$107.shifted0 , \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26:8], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26:16], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26:24] }, { _1533_, _1532_, _1531_, _1530_ });
  assign _1530_ = \engine.datapath.lane1.eps$107.coarse_d [3:2] == 2'h3;
  assign _1531_ = \engine.datapath.lane1.eps$107.coarse_d [3:2] == 2'h2;
  assign _1532_ = \engine.datapath.lane1.eps$107.coarse_d [3:2] == 2'h1;
  assign _1533_ = ! \engine.datapath.lane1.eps$107.coarse_d [3:2];
  function [26:0] _4443_;
    input [26:0] a;
    input [107:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4443_ = b[26:0];
      4'b??1?:
        _4443_ = b[53:27];
      4'b?1??:
        _4443_ = b[80:54];
      4'b1???:
        _4443_ = b[107:81];
      default:
        _4443_ = a;
    endcase
  endfunction
  assign _0450_ = _4443_(27'hxxxxxxx, { \engine.datapath.lane1.moving$11 , 2'h0, \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 , \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24:2], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24:4] }, { _1537_, _1536_, _1535_, _1534_ });
  assign _1540_ = _0056_ ? \commands.$signal  : \commands.asked ;
  assign _1534_ = \engine.datapath.eps_coarse [1:0] == 2'h3;
  assign _1535_ = \engine.datapath.eps_coarse [1:0] == 2'h2;
  assign _1536_ = \engine.datapath.eps_coarse [1:0] == 2'h1;
  assign _1537_ = ! \engine.datapath.eps_coarse [1:0];
  assign _1538_ = \regs.control_abort  ? 25'h0000000 : \engine.datapath.lane1.eps_multiplier.product ;
  assign _0457_ = rst ? 25'h0000000 : _1538_;
  assign _1539_ = \regs.control_abort  ? 1'h0 : \engine.datapath.lane1.coefficient$109.zero ;
  assign _0415_ = rst ? 1'h0 : _1539_;
  assign _1541_ = \regs.control_abort  ? 10'h000 : _0410_;
  assign _0414_ = rst ? 10'h000 : _1541_;
  function [27:0] _4455_;
    input [27:0] a;
    input [111:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4455_ = b[27:0];
      4'b??1?:
        _4455_ = b[55:28];
      4'b?1??:
        _4455_ = b[83:56];
      4'b1???:
        _4455_ = b[111:84];
      default:
        _4455_ = a;
    endcase
  endfunction
  assign _0413_ = _4455_(28'hxxxxxxx, { \engine.datapath.lane1.coefficient$109.shifted0 , \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27:8], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27:16], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27:24] }, { _1545_, _1544_, _1543_, _1542_ });
  assign _1542_ = \engine.datapath.lane1.coefficient$109.coarse_d [3:2] == 2'h3;
  assign _1543_ = \engine.datapath.lane1.coefficient$109.coarse_d [3:2] == 2'h2;
  assign _1544_ = \engine.datapath.lane1.coefficient$109.coarse_d [3:2] == 2'h1;
  assign _1551_ = busy ? \commands.$signal  : _1540_;
  assign _1545_ = ! \engine.datapath.lane1.coefficient$109.coarse_d [3:2];
  function [27:0] _4461_;
    input [27:0] a;
    input [111:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4461_ = b[27:0];
      4'b??1?:
        _4461_ = b[55:28];
      4'b?1??:
        _4461_ = b[83:56];
      4'b1???:
        _4461_ = b[111:84];
      default:
        _4461_ = a;
    endcase
  endfunction
  assign _0411_ = _4461_(28'hxxxxxxx, { \engine.datapath.lane1.$signal , 2'h0, \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal , \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25:2], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25:4] }, { _1549_, _1548_, _1547_, _1546_ });
  assign _1546_ = \engine.datapath.coefficient_coarse [1:0] == 2'h3;
  assign _1547_ = \engine.datapath.coefficient_coarse [1:0] == 2'h2;
  assign _1548_ = \engine.datapath.coefficient_coarse [1:0] == 2'h1;
  assign _1549_ = ! \engine.datapath.coefficient_coarse [1:0];
  assign _1550_ = \regs.control_abort  ? 25'h0000000 : \engine.datapath.lane1.coefficient_multiplier.product ;
  assign _0419_ = rst ? 25'h0000000 : _1550_;
  assign _0239_ = \engine.datapath.adding  ? _0221_[25:0] : \engine.datapath.lane0.$signal ;
  assign _0240_ = \engine.datapath.moving  ? \engine.datapath.lane0.eps_multiplier.p  : \engine.datapath.lane0.moving$11 ;
  assign _1552_ = \regs.control_abort  ? 8'h00 : _0229_[7:0];
  assign _0241_ = rst ? 8'h00 : _1552_;
  assign _1553_ = \regs.control_abort  ? 1'h0 : _0230_;
  assign _1556_ = \regs.command_written  ? _1551_ : \commands.$signal ;
  assign _0242_ = rst ? 1'h0 : _1553_;
  assign _1554_ = \regs.control_abort  ? 1'h0 : _0233_;
  assign _0244_ = rst ? 1'h0 : _1554_;
  assign _1555_ = \regs.control_abort  ? 1'h0 : _0236_;
  assign _0245_ = rst ? 1'h0 : _1555_;
  assign _1557_ = \regs.control_abort  ? 1'h0 : _0237_;
  assign _0246_ = rst ? 1'h0 : _1557_;
  assign _1558_ = \regs.control_abort  ? 1'h0 : _0238_;
  assign _0247_ = rst ? 1'h0 : _1558_;
  assign _0063_ = rst ? 2'h0 : _1556_;
  assign _1559_ = \regs.control_abort  ? 10'h000 : _0326_;
  assign _0330_ = rst ? 10'h000 : _1559_;
  function [26:0] _4486_;
    input [26:0] a;
    input [107:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4486_ = b[26:0];
      4'b??1?:
        _4486_ = b[53:27];
      4'b?1??:
        _4486_ = b[80:54];
      4'b1???:
        _4486_ = b[107:81];
      default:
        _4486_ = a;
    endcase
  endfunction
  assign _0329_ = _4486_(27'hxxxxxxx, { \engine.datapath.lane0.eps$107.shifted0 , \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26:8], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26:16], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26:24] }, { _1563_, _1562_, _1561_, _1560_ });
  assign _1560_ = \engine.datapath.lane0.eps$107.coarse_d [3:2] == 2'h3;
  assign _1561_ = \engine.datapath.lane0.eps$107.coarse_d [3:2] == 2'h2;
  assign _1562_ = \engine.datapath.lane0.eps$107.coarse_d [3:2] == 2'h1;
  assign _1563_ = ! \engine.datapath.lane0.eps$107.coarse_d [3:2];
  function [26:0] _4491_;
    input [26:0] a;
    input [107:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4491_ = b[26:0];
      4'b??1?:
        _4491_ = b[53:27];
      4'b?1??:
        _4491_ = b[80:54];
      4'b1???:
        _4491_ = b[107:81];
      default:
        _4491_ = a;
    endcase
  endfunction
  assign _0327_ = _4491_(27'hxxxxxxx, { \engine.datapath.lane0.moving$11 , 2'h0, \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 , \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24:2], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24:4] }, { _1567_, _1566_, _1565_, _1564_ });
  assign _1564_ = \engine.datapath.eps_coarse [1:0] == 2'h3;
  assign _1565_ = \engine.datapath.eps_coarse [1:0] == 2'h2;
  assign _1566_ = \engine.datapath.eps_coarse [1:0] == 2'h1;
  assign _1567_ = ! \engine.datapath.eps_coarse [1:0];
  assign _1568_ = \regs.control_abort  ? 25'h0000000 : \engine.datapath.lane0.eps_multiplier.product ;
  assign _0334_ = rst ? 25'h0000000 : _1568_;
  assign _1569_ = \regs.control_abort  ? 1'h0 : \engine.datapath.lane0.coefficient$109.zero ;
  assign _0292_ = rst ? 1'h0 : _1569_;
  assign _1570_ = \regs.control_abort  ? 10'h000 : _0287_;
  assign _0291_ = rst ? 10'h000 : _1570_;
  function [27:0] _4502_;
    input [27:0] a;
    input [111:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4502_ = b[27:0];
      4'b??1?:
        _4502_ = b[55:28];
      4'b?1??:
        _4502_ = b[83:56];
      4'b1???:
        _4502_ = b[111:84];
      default:
        _4502_ = a;
    endcase
  endfunction
  assign _0290_ = _4502_(28'hxxxxxxx, { \engine.datapath.lane0.coefficient$109.shifted0 , \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27:8], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27:16], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27:24] }, { _1574_, _1573_, _1572_, _1571_ });
  assign _1571_ = \engine.datapath.lane0.coefficient$109.coarse_d [3:2] == 2'h3;
  assign _1580_ = _0056_ ? \commands.waiting_op  : command_op;
  assign _1572_ = \engine.datapath.lane0.coefficient$109.coarse_d [3:2] == 2'h2;
  assign _1573_ = \engine.datapath.lane0.coefficient$109.coarse_d [3:2] == 2'h1;
  assign _1574_ = ! \engine.datapath.lane0.coefficient$109.coarse_d [3:2];
  function [27:0] _4508_;
    input [27:0] a;
    input [111:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _4508_ = b[27:0];
      4'b??1?:
        _4508_ = b[55:28];
      4'b?1??:
        _4508_ = b[83:56];
      4'b1???:
        _4508_ = b[111:84];
      default:
        _4508_ = a;
    endcase
  endfunction
  assign _0288_ = _4508_(28'hxxxxxxx, { \engine.datapath.lane0.$signal , 2'h0, \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal , \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25:2], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25:4] }, { _1578_, _1577_, _1576_, _1575_ });
  assign _1575_ = \engine.datapath.coefficient_coarse [1:0] == 2'h3;
  assign _1576_ = \engine.datapath.coefficient_coarse [1:0] == 2'h2;
  assign _1577_ = \engine.datapath.coefficient_coarse [1:0] == 2'h1;
  assign _1578_ = ! \engine.datapath.coefficient_coarse [1:0];
  assign _1579_ = \regs.control_abort  ? 25'h0000000 : \engine.datapath.lane0.coefficient_multiplier.product ;
  assign _0296_ = rst ? 25'h0000000 : _1579_;
  assign _1581_ = \regs.control_abort  ? 32'd0 : _0195_[31:0];
  assign _0206_ = rst ? 32'd0 : _1581_;
  assign _1582_ = \regs.control_abort  ? 32'd0 : _0189_[31:0];
  assign _0205_ = rst ? 32'd0 : _1582_;
  assign _1586_ = busy ? \commands.waiting_op  : _1580_;
  assign _1583_ = \regs.control_abort  ? 32'd0 : _0184_[31:0];
  assign _0204_ = rst ? 32'd0 : _1583_;
  assign _1584_ = \regs.control_abort  ? 2'h0 : { \engine.datapath.late [0], \engine.datapath.on_the_way [16] };
  assign _0203_ = rst ? 2'h0 : _1584_;
  assign _1585_ = \regs.control_abort  ? 1'h0 : _0178_;
  assign _0202_ = rst ? 1'h0 : _1585_;
  assign _1587_ = \regs.control_abort  ? 1'h0 : _0177_;
  assign _0201_ = rst ? 1'h0 : _1587_;
  assign _1588_ = \regs.control_abort  ? 1'h0 : _0175_;
  assign _0199_ = rst ? 1'h0 : _1588_;
  assign _1593_ = \regs.command_written  ? _1586_ : \commands.waiting_op ;
  assign _1589_ = _0211_ ? \engine.datapath.lane1.result$85  : \engine.datapath.results__1 ;
  assign _1590_ = \regs.control_abort  ? 8'h00 : _1589_;
  assign _0198_ = rst ? 8'h00 : _1590_;
  assign _1591_ = _0209_ ? \engine.datapath.lane0.result$85  : \engine.datapath.results__0 ;
  assign _1592_ = \regs.control_abort  ? 8'h00 : _1591_;
  assign _0197_ = rst ? 8'h00 : _1592_;
  assign _1594_ = \regs.control_abort  ? 17'h00000 : { \engine.datapath.on_the_way [15:0], \engine.valid$53 [1] };
  assign _0196_ = rst ? 17'h00000 : _1594_;
  assign _1595_ = \regs.control_abort  ? 16'h0000 : _0578_;
  assign _0590_ = rst ? 16'h0000 : _1595_;
  assign _0064_ = rst ? 2'h0 : _1593_;
  assign _1596_ = \regs.control_abort  ? 1'h0 : \engine.terms.$like$11 ;
  assign _0589_ = rst ? 1'h0 : _1596_;
  assign _1597_ = \regs.control_abort  ? 1'h0 : \engine.terms.term ;
  assign _0588_ = rst ? 1'h0 : _1597_;
  assign _1598_ = \engine.$signal$41  ? _0577_ : \engine.terms.last ;
  assign _1599_ = _0593_ ? \engine.terms.only  : _1598_;
  assign _1600_ = \engine.checks.good  ? _0597_ : _1599_;
  assign _1601_ = \regs.control_abort  ? 1'h0 : _1600_;
  assign _0587_ = rst ? 1'h0 : _1601_;
  assign _1602_ = \engine.$signal$41  ? \engine.terms.following  : \engine.terms.term ;
  assign _1607_ = _0057_ ? 1'h0 : \commands.full ;
  assign _1603_ = _0593_ ? \engine.terms.$like  : _1602_;
  assign _1604_ = \engine.checks.good  ? _0594_ : _1603_;
  assign _1605_ = \regs.control_abort  ? 1'h0 : _1604_;
  assign _0585_ = rst ? 1'h0 : _1605_;
  assign _1606_ = \regs.control_abort  ? 1'h0 : _0592_;
  assign _0584_ = rst ? 1'h0 : _1606_;
  assign _1608_ = \regs.control_abort  ? 1'h0 : \engine.checks.sweep [73];
  assign _0583_ = rst ? 1'h0 : _1608_;
  assign _1609_ = \regs.control_abort  ? 1'h0 : _0576_;
  assign _0582_ = rst ? 1'h0 : _1609_;
  function [15:0] _4563_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _4563_ = b[15:0];
      2'b1?:
        _4563_ = b[31:16];
      default:
        _4563_ = a;
    endcase
  endfunction
  assign _0578_ = _4563_(16'hxxxx, { \engine.checks.sweep [53:38], \engine.checks.sweep [90:75] }, { _1610_, \engine.terms.$like$12  });
  assign _1610_ = ~ \engine.terms.$like$12 ;
  assign _1611_ = _0710_ ? 1'h0 : 1'h1;
  assign _1612_ = _0784_ ? 1'h0 : _1611_;
  assign _1613_ = _0828_ ? 1'h0 : _1612_;
  assign _1614_ = _0871_ ? 1'h0 : _1613_;
  assign _1620_ = _0056_ ? \commands.full  : _1607_;
  assign _1615_ = _0945_ ? 1'h0 : _1614_;
  assign _1616_ = _0988_ ? 1'h0 : _1615_;
  assign _1617_ = _0997_ ? 1'h0 : _1616_;
  assign _1618_ = _1000_ ? 1'h0 : _1617_;
  assign _1619_ = _1003_ ? 1'h0 : _1618_;
  assign _1621_ = _1007_ ? 1'h0 : _1619_;
  assign _1622_ = _1010_ ? 1'h0 : _1621_;
  assign _1623_ = _1013_ ? 1'h0 : _1622_;
  assign _1624_ = _1016_ ? 1'h0 : _1623_;
  assign _1625_ = _1019_ ? 1'h0 : _1624_;
  assign _1630_ = busy ? \commands.full  : _1620_;
  assign _1626_ = _1022_ ? 1'h0 : _1625_;
  assign \regs.slave.write_bad  = _1030_ ? 1'h0 : _1626_;
  assign _1627_ = _0806_ ? 1'h0 : 1'h1;
  assign _1628_ = _1004_ ? 1'h0 : _1627_;
  assign _1629_ = _1025_ ? 1'h0 : _1628_;
  assign _1631_ = _0616_ ? 1'h0 : _1629_;
  assign _1632_ = _0647_ ? 1'h0 : _1631_;
  assign _1633_ = _0678_ ? 1'h0 : _1632_;
  assign _1634_ = _0721_ ? 1'h0 : _1633_;
  assign _1635_ = _0752_ ? 1'h0 : _1634_;
  assign _1641_ = \regs.command_written  ? _1630_ : \commands.full ;
  assign _1636_ = _0795_ ? 1'h0 : _1635_;
  assign _1637_ = _0839_ ? 1'h0 : _1636_;
  assign _1638_ = _0882_ ? 1'h0 : _1637_;
  assign _1639_ = _0913_ ? 1'h0 : _1638_;
  assign _1640_ = _0956_ ? 1'h0 : _1639_;
  assign _1642_ = _0995_ ? 1'h0 : _1640_;
  assign _1643_ = _0998_ ? 1'h0 : _1642_;
  assign _1644_ = _1001_ ? 1'h0 : _1643_;
  assign _1645_ = _1005_ ? 1'h0 : _1644_;
  assign _1646_ = _1008_ ? 1'h0 : _1645_;
  assign _1647_ = _1011_ ? 1'h0 : _1646_;
  assign _1648_ = _1014_ ? 1'h0 : _1647_;
  assign _1649_ = _1017_ ? 1'h0 : _1648_;
  assign _1650_ = _1020_ ? 1'h0 : _1649_;
  assign _1651_ = _1023_ ? 1'h0 : _1650_;
  assign _1657_ = \commands.full  ? _1641_ : 1'h1;
  assign _1652_ = _1024_ ? 1'h0 : _1651_;
  assign _1653_ = _1026_ ? 1'h0 : _1652_;
  assign _1654_ = _1027_ ? 1'h0 : _1653_;
  assign _1655_ = _1028_ ? 1'h0 : _1654_;
  assign _1656_ = _0598_ ? 1'h0 : _1655_;
  assign \regs.read_bad  = _0599_ ? 1'h0 : _1656_;
  assign _1658_ = _0806_ ? 32'd1348095793 : 32'd0;
  assign _1659_ = _1004_ ? 32'd65537 : _1658_;
  assign _1660_ = _1025_ ? 32'd2732686795 : _1659_;
  assign _1661_ = _0616_ ? 32'd26584 : _1660_;
  assign _1667_ = \regs.load_low_written  ? _1657_ : _1641_;
  assign _1662_ = _0647_ ? 32'd526338 : _1661_;
  assign _1663_ = _0678_ ? 32'd50855938 : _1662_;
  assign _1664_ = _0721_ ? 32'd0 : _1663_;
  assign _1665_ = _0752_ ? { 26'h0000000, \commands.full , 2'h0, \regs.status_source_valid , \regs.status_source_ready , busy } : _1664_;
  assign _1666_ = _0795_ ? { 30'h00000000, \regs.interrupt_error , \regs.interrupt_done  } : _1665_;
  assign _1668_ = _0839_ ? { 30'h00000000, \regs.interrupt_enable_error , \regs.interrupt_enable_done  } : _1666_;
  assign _1669_ = _0882_ ? { 19'h00000, \regs.error_source_fault , \regs.error_segment , \regs.error_overrun , \regs.error_command , \regs.error_busy_write , \regs.error_source , \regs.error_keep , \regs.error_long , \regs.error_short , \regs.error_range , \regs.error_coefficient , \regs.error_config , \regs.error_start_busy  } : _1668_;
  assign _1670_ = _0913_ ? { 30'h00000000, numbers_error } : _1669_;
  assign _1671_ = _0956_ ? { 17'h00000, \regs.mode_source , \regs.mode_terms , \regs.mode_rewind , \regs.mode_stochastic , \regs.mode_multiple , \regs.mode_mode  } : _1670_;
  assign _1672_ = _0995_ ? { \regs.eps_exponent , \regs.eps_mantissa  } : _1671_;
  assign _1678_ = _0061_ ? 1'h0 : _1667_;
  assign _1673_ = _0998_ ? { \regs.coefficient_exponent , \regs.coefficient_mantissa  } : _1672_;
  assign _1674_ = _1001_ ? { 23'h000000, \regs.segments_count  } : _1673_;
  assign _1675_ = _1005_ ? \regs.segment_length_length  : _1674_;
  assign _1676_ = _1008_ ? { 1'h0, \regs.segment_reserve_reserve  } : _1675_;
  assign _1677_ = _1011_ ? { \regs.segment_commit_lane , 7'h00, \regs.segment_commit_hold , \regs.segment_commit_fraction , \regs.segment_commit_index  } : _1676_;
  assign _1679_ = _1014_ ? \regs.argument_value  : _1677_;
  assign _1680_ = _1017_ ? { 25'h0000000, \regs.command_source , \regs.command_dither , command_op } : _1679_;
  assign _1681_ = _1020_ ? \regs.load_high_word  : _1680_;
  assign _1682_ = _1023_ ? \regs.load_low_word  : _1681_;
  assign _1683_ = _1024_ ? \engine.beats  : _1682_;
  assign _0065_ = rst ? 1'h0 : _1678_;
  assign _1684_ = _1026_ ? \engine.datapath.updated$209  : _1683_;
  assign _1685_ = _1027_ ? \engine.datapath.lost$215  : _1684_;
  assign _1686_ = _1028_ ? \engine.datapath.saturated$220  : _1685_;
  assign _1687_ = _0598_ ? { 8'h00, \regs.term_index , \regs.term_mantissa  } : _1686_;
  assign \regs.result  = _0599_ ? 32'd258 : _1687_;
  assign _1688_ = _0600_ ? \regs.slave.data [0] : 1'h0;
  assign _0942_ = rst ? 1'h0 : _1688_;
  assign _1689_ = _0601_ ? \regs.slave.data [1] : 1'h0;
  assign _0943_ = rst ? 1'h0 : _1689_;
  assign _1690_ = _0602_ ? \regs.slave.data [2] : 1'h0;
  assign _0944_ = rst ? 1'h0 : _1690_;
  assign _1691_ = \regs.slave.data [0] ? 1'h0 : \regs.interrupt_done ;
  assign _1692_ = _0603_ ? _1691_ : \regs.interrupt_done ;
  assign _1693_ = done ? 1'h1 : _1692_;
  assign _0946_ = rst ? 1'h0 : _1693_;
  assign _1698_ = \commands.full  ? \commands.word  : { \regs.load_high_word , \regs.load_low_word  };
  assign _1694_ = \regs.slave.data [1] ? 1'h0 : \regs.interrupt_error ;
  assign _1695_ = _0604_ ? _1694_ : \regs.interrupt_error ;
  assign _1696_ = interrupt_error_set ? 1'h1 : _1695_;
  assign _0947_ = rst ? 1'h0 : _1696_;
  assign _1697_ = _0605_ ? \regs.slave.data [0] : \regs.interrupt_enable_done ;
  assign _0948_ = rst ? 1'h0 : _1697_;
  assign _1699_ = _0606_ ? \regs.slave.data [1] : \regs.interrupt_enable_error ;
  assign _0949_ = rst ? 1'h0 : _1699_;
  assign _1700_ = \regs.slave.data [0] ? 1'h0 : \regs.error_start_busy ;
  assign _1701_ = _0607_ ? _1700_ : \regs.error_start_busy ;
  assign _1706_ = \regs.load_low_written  ? _1698_ : \commands.word ;
  assign _1702_ = error_start_busy_set ? 1'h1 : _1701_;
  assign _0950_ = rst ? 1'h0 : _1702_;
  assign _1703_ = \regs.slave.data [1] ? 1'h0 : \regs.error_config ;
  assign _1704_ = _0608_ ? _1703_ : \regs.error_config ;
  assign _1705_ = error_config_set ? 1'h1 : _1704_;
  assign _0951_ = rst ? 1'h0 : _1705_;
  assign _1707_ = \regs.slave.data [2] ? 1'h0 : \regs.error_coefficient ;
  assign _1708_ = _0609_ ? _1707_ : \regs.error_coefficient ;
  assign _1709_ = error_coefficient_set ? 1'h1 : _1708_;
  assign _0952_ = rst ? 1'h0 : _1709_;
  assign _0066_ = rst ? 64'h0000000000000000 : _1706_;
  assign _1710_ = \regs.slave.data [3] ? 1'h0 : \regs.error_range ;
  assign _1711_ = _0610_ ? _1710_ : \regs.error_range ;
  assign _1712_ = error_range_set ? 1'h1 : _1711_;
  assign _0953_ = rst ? 1'h0 : _1712_;
  assign _1713_ = \regs.slave.data [4] ? 1'h0 : \regs.error_short ;
  assign _1714_ = _0611_ ? _1713_ : \regs.error_short ;
  assign _1715_ = error_short_set ? 1'h1 : _1714_;
  assign _0954_ = rst ? 1'h0 : _1715_;
  assign _1716_ = \regs.slave.data [5] ? 1'h0 : \regs.error_long ;
  assign _1717_ = _0612_ ? _1716_ : \regs.error_long ;
  assign _1722_ = \source1.control.go  ? \source1.later0  : \source1.lane0 ;
  assign _1718_ = error_long_set ? 1'h1 : _1717_;
  assign _0955_ = rst ? 1'h0 : _1718_;
  assign _1719_ = \regs.slave.data [6] ? 1'h0 : \regs.error_keep ;
  assign _1720_ = _0613_ ? _1719_ : \regs.error_keep ;
  assign _1721_ = error_keep_set ? 1'h1 : _1720_;
  assign _0957_ = rst ? 1'h0 : _1721_;
  assign _1723_ = \regs.slave.data [7] ? 1'h0 : \regs.error_source ;
  assign _1724_ = _0614_ ? _1723_ : \regs.error_source ;
  assign _1725_ = error_source_set ? 1'h1 : _1724_;
  assign _0958_ = rst ? 1'h0 : _1725_;
  assign _1285_ = \source1.control.filling  ? 8'h80 : _1722_;
  assign _1726_ = \regs.slave.data [8] ? 1'h0 : \regs.error_busy_write ;
  assign _1727_ = _0615_ ? _1726_ : \regs.error_busy_write ;
  assign _1728_ = error_busy_write_set ? 1'h1 : _1727_;
  assign _0959_ = rst ? 1'h0 : _1728_;
  assign _1729_ = \regs.slave.data [9] ? 1'h0 : \regs.error_command ;
  assign _1730_ = _0617_ ? _1729_ : \regs.error_command ;
  assign _1731_ = \commands.refused  ? 1'h1 : _1730_;
  assign _0960_ = rst ? 1'h0 : _1731_;
  assign _1732_ = \regs.slave.data [10] ? 1'h0 : \regs.error_overrun ;
  assign _1733_ = _0618_ ? _1732_ : \regs.error_overrun ;
  assign _1738_ = \source1.control.go  ? \source1.later1 [7] : \source1.lane1 [7];
  assign _1734_ = \commands.overrun  ? 1'h1 : _1733_;
  assign _0961_ = rst ? 1'h0 : _1734_;
  assign _1735_ = \regs.slave.data [11] ? 1'h0 : \regs.error_segment ;
  assign _1736_ = _0619_ ? _1735_ : \regs.error_segment ;
  assign _1737_ = error_segment_set ? 1'h1 : _1736_;
  assign _0962_ = rst ? 1'h0 : _1737_;
  assign _1739_ = \regs.slave.data [12] ? 1'h0 : \regs.error_source_fault ;
  assign _1740_ = _0620_ ? _1739_ : \regs.error_source_fault ;
  assign _1741_ = error_source_fault_set ? 1'h1 : _1740_;
  assign _0963_ = rst ? 1'h0 : _1741_;
  assign _1286_[7] = \source1.control.fed [7] ? 1'h0 : _1738_;
  assign _1742_ = _0622_ ? \regs.slave.data [1] : \regs.mode_mode [1];
  assign _0964_[1] = rst ? 1'h0 : _1742_;
  assign _1743_ = _0621_ ? \regs.slave.data [0] : \regs.mode_mode [0];
  assign _0964_[0] = rst ? 1'h0 : _1743_;
  assign _1744_ = _0625_ ? \regs.slave.data [4] : \regs.mode_multiple [2];
  assign _0965_[2] = rst ? 1'h0 : _1744_;
  assign _1745_ = _0623_ ? \regs.slave.data [2] : \regs.mode_multiple [0];
  assign _0965_[0] = rst ? 1'h0 : _1745_;
  assign _1746_ = _0624_ ? \regs.slave.data [3] : \regs.mode_multiple [1];
  assign _0965_[1] = rst ? 1'h0 : _1746_;
  assign _1750_ = \source1.control.go  ? \source1.later1 [6] : \source1.lane1 [6];
  assign _1747_ = _0626_ ? \regs.slave.data [5] : \regs.mode_stochastic ;
  assign _0966_ = rst ? 1'h0 : _1747_;
  assign _1748_ = _0627_ ? \regs.slave.data [6] : \regs.mode_rewind ;
  assign _0968_ = rst ? 1'h0 : _1748_;
  assign _1749_ = _0631_ ? \regs.slave.data [10] : \regs.mode_terms [3];
  assign _0969_[3] = rst ? 1'h0 : _1749_;
  assign _1751_ = _0629_ ? \regs.slave.data [8] : \regs.mode_terms [1];
  assign _0969_[1] = rst ? 1'h0 : _1751_;
  assign _1752_ = _0628_ ? \regs.slave.data [7] : \regs.mode_terms [0];
  assign _0969_[0] = rst ? 1'h0 : _1752_;
  assign _1286_[6] = \source1.control.fed [6] ? 1'h1 : _1750_;
  assign _1753_ = _0630_ ? \regs.slave.data [9] : \regs.mode_terms [2];
  assign _0969_[2] = rst ? 1'h0 : _1753_;
  assign _1754_ = _0635_ ? \regs.slave.data [14] : \regs.mode_source [3];
  assign _0970_[3] = rst ? 1'h0 : _1754_;
  assign _1755_ = _0633_ ? \regs.slave.data [12] : \regs.mode_source [1];
  assign _0970_[1] = rst ? 1'h0 : _1755_;
  assign _1756_ = _0632_ ? \regs.slave.data [11] : \regs.mode_source [0];
  assign _0970_[0] = rst ? 1'h0 : _1756_;
  assign _1757_ = _0634_ ? \regs.slave.data [13] : \regs.mode_source [2];
  assign _0970_[2] = rst ? 1'h0 : _1757_;
  assign _1761_ = \source1.control.go  ? \source1.later1 [5] : \source1.lane1 [5];
  assign _1758_ = _0652_ ? \regs.slave.data [15] : \regs.eps_mantissa [15];
  assign _0971_[15] = rst ? 1'h0 : _1758_;
  assign _1759_ = _0650_ ? \regs.slave.data [13] : \regs.eps_mantissa [13];
  assign _0971_[13] = rst ? 1'h0 : _1759_;
  assign _1760_ = _0649_ ? \regs.slave.data [12] : \regs.eps_mantissa [12];
  assign _0971_[12] = rst ? 1'h0 : _1760_;
  assign _1762_ = _0648_ ? \regs.slave.data [11] : \regs.eps_mantissa [11];
  assign _0971_[11] = rst ? 1'h0 : _1762_;
  assign _1763_ = _0646_ ? \regs.slave.data [10] : \regs.eps_mantissa [10];
  assign _0971_[10] = rst ? 1'h0 : _1763_;
  assign _1286_[5] = \source1.control.fed [5] ? 1'h1 : _1761_;
  assign _1764_ = _0645_ ? \regs.slave.data [9] : \regs.eps_mantissa [9];
  assign _0971_[9] = rst ? 1'h0 : _1764_;
  assign _1765_ = _0644_ ? \regs.slave.data [8] : \regs.eps_mantissa [8];
  assign _0971_[8] = rst ? 1'h0 : _1765_;
  assign _1766_ = _0643_ ? \regs.slave.data [7] : \regs.eps_mantissa [7];
  assign _0971_[7] = rst ? 1'h0 : _1766_;
  assign _1767_ = _0642_ ? \regs.slave.data [6] : \regs.eps_mantissa [6];
  assign _0971_[6] = rst ? 1'h0 : _1767_;
  assign _1768_ = _0641_ ? \regs.slave.data [5] : \regs.eps_mantissa [5];
  assign _0971_[5] = rst ? 1'h0 : _1768_;
  assign _1772_ = \source1.control.go  ? \source1.later1 [4] : \source1.lane1 [4];
  assign _1769_ = _0640_ ? \regs.slave.data [4] : \regs.eps_mantissa [4];
  assign _0971_[4] = rst ? 1'h0 : _1769_;
  assign _1770_ = _0639_ ? \regs.slave.data [3] : \regs.eps_mantissa [3];
  assign _0971_[3] = rst ? 1'h0 : _1770_;
  assign _1771_ = _0638_ ? \regs.slave.data [2] : \regs.eps_mantissa [2];
  assign _0971_[2] = rst ? 1'h0 : _1771_;
  assign _1773_ = _0637_ ? \regs.slave.data [1] : \regs.eps_mantissa [1];
  assign _0971_[1] = rst ? 1'h0 : _1773_;
  assign _1774_ = _0636_ ? \regs.slave.data [0] : \regs.eps_mantissa [0];
  assign _0971_[0] = rst ? 1'h0 : _1774_;
  assign _1286_[4] = \source1.control.fed [4] ? 1'h1 : _1772_;
  assign _1775_ = _0651_ ? \regs.slave.data [14] : \regs.eps_mantissa [14];
  assign _0971_[14] = rst ? 1'h0 : _1775_;
  assign _1776_ = _0668_ ? \regs.slave.data [31] : \regs.eps_exponent [15];
  assign _0972_[15] = rst ? 1'h0 : _1776_;
  assign _1777_ = _0666_ ? \regs.slave.data [29] : \regs.eps_exponent [13];
  assign _0972_[13] = rst ? 1'h0 : _1777_;
  assign _1778_ = _0665_ ? \regs.slave.data [28] : \regs.eps_exponent [12];
  assign _0972_[12] = rst ? 1'h0 : _1778_;
  assign _1779_ = _0664_ ? \regs.slave.data [27] : \regs.eps_exponent [11];
  assign _0972_[11] = rst ? 1'h0 : _1779_;
  assign _1783_ = \source1.control.go  ? \source1.later1 [3] : \source1.lane1 [3];
  assign _1780_ = _0663_ ? \regs.slave.data [26] : \regs.eps_exponent [10];
  assign _0972_[10] = rst ? 1'h0 : _1780_;
  assign _1781_ = _0662_ ? \regs.slave.data [25] : \regs.eps_exponent [9];
  assign _0972_[9] = rst ? 1'h0 : _1781_;
  assign _1782_ = _0661_ ? \regs.slave.data [24] : \regs.eps_exponent [8];
  assign _0972_[8] = rst ? 1'h0 : _1782_;
  assign _1784_ = _0660_ ? \regs.slave.data [23] : \regs.eps_exponent [7];
  assign _0972_[7] = rst ? 1'h0 : _1784_;
  assign _1785_ = _0659_ ? \regs.slave.data [22] : \regs.eps_exponent [6];
  assign _0972_[6] = rst ? 1'h0 : _1785_;
  assign _1286_[3] = \source1.control.fed [3] ? 1'h1 : _1783_;
  assign _1786_ = _0658_ ? \regs.slave.data [21] : \regs.eps_exponent [5];
  assign _0972_[5] = rst ? 1'h0 : _1786_;
  assign _1787_ = _0657_ ? \regs.slave.data [20] : \regs.eps_exponent [4];
  assign _0972_[4] = rst ? 1'h0 : _1787_;
  assign _1788_ = _0656_ ? \regs.slave.data [19] : \regs.eps_exponent [3];
  assign _0972_[3] = rst ? 1'h0 : _1788_;
  assign _1789_ = _0655_ ? \regs.slave.data [18] : \regs.eps_exponent [2];
  assign _0972_[2] = rst ? 1'h0 : _1789_;
  assign _1790_ = _0654_ ? \regs.slave.data [17] : \regs.eps_exponent [1];
  assign _0972_[1] = rst ? 1'h0 : _1790_;
  assign _1794_ = \source1.control.go  ? \source1.later1 [2] : \source1.lane1 [2];
  assign _1791_ = _0653_ ? \regs.slave.data [16] : \regs.eps_exponent [0];
  assign _0972_[0] = rst ? 1'h0 : _1791_;
  assign _1792_ = _0667_ ? \regs.slave.data [30] : \regs.eps_exponent [14];
  assign _0972_[14] = rst ? 1'h0 : _1792_;
  assign _1793_ = _0685_ ? \regs.slave.data [15] : \regs.coefficient_mantissa [15];
  assign _0973_[15] = rst ? 1'h0 : _1793_;
  assign _1795_ = _0683_ ? \regs.slave.data [13] : \regs.coefficient_mantissa [13];
  assign _0973_[13] = rst ? 1'h0 : _1795_;
  assign _1796_ = _0682_ ? \regs.slave.data [12] : \regs.coefficient_mantissa [12];
  assign _0973_[12] = rst ? 1'h0 : _1796_;
  assign _1286_[2] = \source1.control.fed [2] ? 1'h1 : _1794_;
  assign _1797_ = _0681_ ? \regs.slave.data [11] : \regs.coefficient_mantissa [11];
  assign _0973_[11] = rst ? 1'h0 : _1797_;
  assign _1798_ = _0680_ ? \regs.slave.data [10] : \regs.coefficient_mantissa [10];
  assign _0973_[10] = rst ? 1'h0 : _1798_;
  assign _1799_ = _0679_ ? \regs.slave.data [9] : \regs.coefficient_mantissa [9];
  assign _0973_[9] = rst ? 1'h0 : _1799_;
  assign _1800_ = _0677_ ? \regs.slave.data [8] : \regs.coefficient_mantissa [8];
  assign _0973_[8] = rst ? 1'h0 : _1800_;
  assign _1801_ = _0676_ ? \regs.slave.data [7] : \regs.coefficient_mantissa [7];
  assign _0973_[7] = rst ? 1'h0 : _1801_;
  assign _1805_ = \source1.control.go  ? \source1.later1 [1] : \source1.lane1 [1];
  assign _1802_ = _0675_ ? \regs.slave.data [6] : \regs.coefficient_mantissa [6];
  assign _0973_[6] = rst ? 1'h0 : _1802_;
  assign _1803_ = _0674_ ? \regs.slave.data [5] : \regs.coefficient_mantissa [5];
  assign _0973_[5] = rst ? 1'h0 : _1803_;
  assign _1804_ = _0673_ ? \regs.slave.data [4] : \regs.coefficient_mantissa [4];
  assign _0973_[4] = rst ? 1'h0 : _1804_;
  assign _1806_ = _0672_ ? \regs.slave.data [3] : \regs.coefficient_mantissa [3];
  assign _0973_[3] = rst ? 1'h0 : _1806_;
  assign _1807_ = _0671_ ? \regs.slave.data [2] : \regs.coefficient_mantissa [2];
  assign _0973_[2] = rst ? 1'h0 : _1807_;
  assign _1286_[1] = \source1.control.fed [1] ? 1'h1 : _1805_;
  assign _1808_ = _0670_ ? \regs.slave.data [1] : \regs.coefficient_mantissa [1];
  assign _0973_[1] = rst ? 1'h0 : _1808_;
  assign _1809_ = _0669_ ? \regs.slave.data [0] : \regs.coefficient_mantissa [0];
  assign _0973_[0] = rst ? 1'h0 : _1809_;
  assign _1810_ = _0684_ ? \regs.slave.data [14] : \regs.coefficient_mantissa [14];
  assign _0973_[14] = rst ? 1'h0 : _1810_;
  assign _1811_ = _0702_ ? \regs.slave.data [31] : \regs.coefficient_exponent [15];
  assign _0974_[15] = rst ? 1'h0 : _1811_;
  assign _1812_ = _0700_ ? \regs.slave.data [29] : \regs.coefficient_exponent [13];
  assign _0974_[13] = rst ? 1'h0 : _1812_;
  assign _1816_ = \source1.control.go  ? \source1.later1 [0] : \source1.lane1 [0];
  assign _1813_ = _0699_ ? \regs.slave.data [28] : \regs.coefficient_exponent [12];
  assign _0974_[12] = rst ? 1'h0 : _1813_;
  assign _1814_ = _0698_ ? \regs.slave.data [27] : \regs.coefficient_exponent [11];
  assign _0974_[11] = rst ? 1'h0 : _1814_;
  assign _1815_ = _0697_ ? \regs.slave.data [26] : \regs.coefficient_exponent [10];
  assign _0974_[10] = rst ? 1'h0 : _1815_;
  assign _1817_ = _0696_ ? \regs.slave.data [25] : \regs.coefficient_exponent [9];
  assign _0974_[9] = rst ? 1'h0 : _1817_;
  assign _1818_ = _0695_ ? \regs.slave.data [24] : \regs.coefficient_exponent [8];
  assign _0974_[8] = rst ? 1'h0 : _1818_;
  assign _1286_[0] = \source1.control.fed [0] ? 1'h1 : _1816_;
  assign _1819_ = _0694_ ? \regs.slave.data [23] : \regs.coefficient_exponent [7];
  assign _0974_[7] = rst ? 1'h0 : _1819_;
  assign _1820_ = _0693_ ? \regs.slave.data [22] : \regs.coefficient_exponent [6];
  assign _0974_[6] = rst ? 1'h0 : _1820_;
  assign _1821_ = _0692_ ? \regs.slave.data [21] : \regs.coefficient_exponent [5];
  assign _0974_[5] = rst ? 1'h0 : _1821_;
  assign _1822_ = _0691_ ? \regs.slave.data [20] : \regs.coefficient_exponent [4];
  assign _0974_[4] = rst ? 1'h0 : _1822_;
  assign _1823_ = _0690_ ? \regs.slave.data [19] : \regs.coefficient_exponent [3];
  assign _0974_[3] = rst ? 1'h0 : _1823_;
  assign _1287_ = rst ? 1'h0 : \source1.control.feed ;
  assign _1824_ = _0688_ ? \regs.slave.data [18] : \regs.coefficient_exponent [2];
  assign _0974_[2] = rst ? 1'h0 : _1824_;
  assign _1825_ = _0687_ ? \regs.slave.data [17] : \regs.coefficient_exponent [1];
  assign _0974_[1] = rst ? 1'h0 : _1825_;
  assign _1826_ = _0686_ ? \regs.slave.data [16] : \regs.coefficient_exponent [0];
  assign _0974_[0] = rst ? 1'h0 : _1826_;
  assign _1827_ = _0701_ ? \regs.slave.data [30] : \regs.coefficient_exponent [14];
  assign _0974_[14] = rst ? 1'h0 : _1827_;
  assign _1828_ = _0712_ ? \regs.slave.data [8] : \regs.segments_count [8];
  assign _0975_[8] = rst ? 1'h0 : _1828_;
  assign _1288_ = rst ? 1'h0 : \source1.control.marked ;
  assign _1829_ = _0709_ ? \regs.slave.data [6] : \regs.segments_count [6];
  assign _0975_[6] = rst ? 1'h0 : _1829_;
  assign _1830_ = _0708_ ? \regs.slave.data [5] : \regs.segments_count [5];
  assign _0975_[5] = rst ? 1'h0 : _1830_;
  assign _1831_ = _0707_ ? \regs.slave.data [4] : \regs.segments_count [4];
  assign _0975_[4] = rst ? 1'h0 : _1831_;
  assign _1832_ = _0706_ ? \regs.slave.data [3] : \regs.segments_count [3];
  assign _0975_[3] = rst ? 1'h0 : _1832_;
  assign _1833_ = _0705_ ? \regs.slave.data [2] : \regs.segments_count [2];
  assign _0975_[2] = rst ? 1'h0 : _1833_;
  assign _1289_ = rst ? 1'h0 : \source1.marked ;
  assign _1834_ = _0704_ ? \regs.slave.data [1] : \regs.segments_count [1];
  assign _0975_[1] = rst ? 1'h0 : _1834_;
  assign _1835_ = _0703_ ? \regs.slave.data [0] : \regs.segments_count [0];
  assign _0975_[0] = rst ? 1'h0 : _1835_;
  assign _1836_ = _0711_ ? \regs.slave.data [7] : \regs.segments_count [7];
  assign _0975_[7] = rst ? 1'h0 : _1836_;
  assign _1837_ = _0745_ ? \regs.slave.data [31] : \regs.segment_length_length [31];
  assign _0976_[31] = rst ? 1'h0 : _1837_;
  assign _1838_ = _0743_ ? \regs.slave.data [29] : \regs.segment_length_length [29];
  assign _0976_[29] = rst ? 1'h0 : _1838_;
  assign _1427_ = rst ? 1'h0 : _1415_;
  assign _1839_ = _0742_ ? \regs.slave.data [28] : \regs.segment_length_length [28];
  assign _0976_[28] = rst ? 1'h0 : _1839_;
  assign _1840_ = _0741_ ? \regs.slave.data [27] : \regs.segment_length_length [27];
  assign _0976_[27] = rst ? 1'h0 : _1840_;
  assign _1841_ = _0740_ ? \regs.slave.data [26] : \regs.segment_length_length [26];
  assign _0976_[26] = rst ? 1'h0 : _1841_;
  assign _1842_ = _0739_ ? \regs.slave.data [25] : \regs.segment_length_length [25];
  assign _0976_[25] = rst ? 1'h0 : _1842_;
  assign _1843_ = _0738_ ? \regs.slave.data [24] : \regs.segment_length_length [24];
  assign _0976_[24] = rst ? 1'h0 : _1843_;
  assign _1847_ = \source1.control.down  ? { _1387_, _1384_, _1381_, _0035_ } : \source1.control.skip.digit0 ;
  assign _1844_ = _0737_ ? \regs.slave.data [23] : \regs.segment_length_length [23];
  assign _0976_[23] = rst ? 1'h0 : _1844_;
  assign _1845_ = _0736_ ? \regs.slave.data [22] : \regs.segment_length_length [22];
  assign _0976_[22] = rst ? 1'h0 : _1845_;
  assign _1846_ = _0735_ ? \regs.slave.data [21] : \regs.segment_length_length [21];
  assign _0976_[21] = rst ? 1'h0 : _1846_;
  assign _1848_ = _0734_ ? \regs.slave.data [20] : \regs.segment_length_length [20];
  assign _0976_[20] = rst ? 1'h0 : _1848_;
  assign _1849_ = _0733_ ? \regs.slave.data [19] : \regs.segment_length_length [19];
  assign _0976_[19] = rst ? 1'h0 : _1849_;
  assign _1428_ = \source1.control.$signal$7 [1] ? \regs.argument_value [3:0] : _1847_;
  assign _1850_ = _0732_ ? \regs.slave.data [18] : \regs.segment_length_length [18];
  assign _0976_[18] = rst ? 1'h0 : _1850_;
  assign _1851_ = _0731_ ? \regs.slave.data [17] : \regs.segment_length_length [17];
  assign _0976_[17] = rst ? 1'h0 : _1851_;
  assign _1852_ = _0730_ ? \regs.slave.data [16] : \regs.segment_length_length [16];
  assign _0976_[16] = rst ? 1'h0 : _1852_;
  assign _1853_ = _0729_ ? \regs.slave.data [15] : \regs.segment_length_length [15];
  assign _0976_[15] = rst ? 1'h0 : _1853_;
  assign _1854_ = _0728_ ? \regs.slave.data [14] : \regs.segment_length_length [14];
  assign _0976_[14] = rst ? 1'h0 : _1854_;
  assign _1855_ = _0727_ ? \regs.slave.data [13] : \regs.segment_length_length [13];
  assign _0976_[13] = rst ? 1'h0 : _1855_;
  assign _1856_ = _0726_ ? \regs.slave.data [12] : \regs.segment_length_length [12];
  assign _0976_[12] = rst ? 1'h0 : _1856_;
  assign _1857_ = _0725_ ? \regs.slave.data [11] : \regs.segment_length_length [11];
  assign _1860_ = \source1.control.down  ? _1389_ : _1392_;
  assign _0976_[11] = rst ? 1'h0 : _1857_;
  assign _1858_ = _0724_ ? \regs.slave.data [10] : \regs.segment_length_length [10];
  assign _0976_[10] = rst ? 1'h0 : _1858_;
  assign _1859_ = _0723_ ? \regs.slave.data [9] : \regs.segment_length_length [9];
  assign _0976_[9] = rst ? 1'h0 : _1859_;
  assign _1861_ = _0722_ ? \regs.slave.data [8] : \regs.segment_length_length [8];
  assign _0976_[8] = rst ? 1'h0 : _1861_;
  assign _1862_ = _0720_ ? \regs.slave.data [7] : \regs.segment_length_length [7];
  assign _0976_[7] = rst ? 1'h0 : _1862_;
  assign _1863_ = _0719_ ? \regs.slave.data [6] : \regs.segment_length_length [6];
  assign _1429_ = rst ? 1'h0 : _1860_;
  assign _0976_[6] = rst ? 1'h0 : _1863_;
  assign _1864_ = _0718_ ? \regs.slave.data [5] : \regs.segment_length_length [5];
  assign _0976_[5] = rst ? 1'h0 : _1864_;
  assign _1865_ = _0717_ ? \regs.slave.data [4] : \regs.segment_length_length [4];
  assign _0976_[4] = rst ? 1'h0 : _1865_;
  assign _1866_ = _0716_ ? \regs.slave.data [3] : \regs.segment_length_length [3];
  assign _0976_[3] = rst ? 1'h0 : _1866_;
  assign _1867_ = _0715_ ? \regs.slave.data [2] : \regs.segment_length_length [2];
  assign _0976_[2] = rst ? 1'h0 : _1867_;
  assign _1868_ = _0714_ ? \regs.slave.data [1] : \regs.segment_length_length [1];
  assign _1871_ = \source1.control.skip.borrow0  ? { _1404_, _1401_, _1398_, _0036_ } : \source1.control.skip.digit1 ;
  assign _0976_[1] = rst ? 1'h0 : _1868_;
  assign _1869_ = _0713_ ? \regs.slave.data [0] : \regs.segment_length_length [0];
  assign _0976_[0] = rst ? 1'h0 : _1869_;
  assign _1870_ = _0744_ ? \regs.slave.data [30] : \regs.segment_length_length [30];
  assign _0976_[30] = rst ? 1'h0 : _1870_;
  assign _1872_ = _0778_ ? \regs.slave.data [30] : \regs.segment_reserve_reserve [30];
  assign _0977_[30] = rst ? 1'h0 : _1872_;
  assign _1873_ = _0776_ ? \regs.slave.data [28] : \regs.segment_reserve_reserve [28];
  assign _0977_[28] = rst ? 1'h0 : _1873_;
  assign _1874_ = _0775_ ? \regs.slave.data [27] : \regs.segment_reserve_reserve [27];
  assign _1430_ = \source1.control.$signal$7 [1] ? \regs.argument_value [7:4] : _1871_;
  assign _0977_[27] = rst ? 1'h0 : _1874_;
  assign _1875_ = _0774_ ? \regs.slave.data [26] : \regs.segment_reserve_reserve [26];
  assign _0977_[26] = rst ? 1'h0 : _1875_;
  assign _1876_ = _0773_ ? \regs.slave.data [25] : \regs.segment_reserve_reserve [25];
  assign _0977_[25] = rst ? 1'h0 : _1876_;
  assign _1877_ = _0772_ ? \regs.slave.data [24] : \regs.segment_reserve_reserve [24];
  assign _0977_[24] = rst ? 1'h0 : _1877_;
  assign _1878_ = _0771_ ? \regs.slave.data [23] : \regs.segment_reserve_reserve [23];
  assign _0977_[23] = rst ? 1'h0 : _1878_;
  assign _1879_ = _0770_ ? \regs.slave.data [22] : \regs.segment_reserve_reserve [22];
  assign _1882_ = \source1.control.skip.borrow1  ? { _1417_, _1413_, _1410_, _0037_ } : \source1.control.skip.digit2 ;
  assign _0977_[22] = rst ? 1'h0 : _1879_;
  assign _1880_ = _0769_ ? \regs.slave.data [21] : \regs.segment_reserve_reserve [21];
  assign _0977_[21] = rst ? 1'h0 : _1880_;
  assign _1881_ = _0768_ ? \regs.slave.data [20] : \regs.segment_reserve_reserve [20];
  assign _0977_[20] = rst ? 1'h0 : _1881_;
  assign _1883_ = _0767_ ? \regs.slave.data [19] : \regs.segment_reserve_reserve [19];
  assign _0977_[19] = rst ? 1'h0 : _1883_;
  assign _1884_ = _0766_ ? \regs.slave.data [18] : \regs.segment_reserve_reserve [18];
  assign _0977_[18] = rst ? 1'h0 : _1884_;
  assign _1885_ = _0765_ ? \regs.slave.data [17] : \regs.segment_reserve_reserve [17];
  assign _1431_ = \source1.control.$signal$7 [1] ? \regs.argument_value [11:8] : _1882_;
  assign _0977_[17] = rst ? 1'h0 : _1885_;
  assign _1886_ = _0764_ ? \regs.slave.data [16] : \regs.segment_reserve_reserve [16];
  assign _0977_[16] = rst ? 1'h0 : _1886_;
  assign _1887_ = _0762_ ? \regs.slave.data [15] : \regs.segment_reserve_reserve [15];
  assign _0977_[15] = rst ? 1'h0 : _1887_;
  assign _1888_ = _0761_ ? \regs.slave.data [14] : \regs.segment_reserve_reserve [14];
  assign _0977_[14] = rst ? 1'h0 : _1888_;
  assign _1889_ = _0760_ ? \regs.slave.data [13] : \regs.segment_reserve_reserve [13];
  assign _0977_[13] = rst ? 1'h0 : _1889_;
  assign _1890_ = _0759_ ? \regs.slave.data [12] : \regs.segment_reserve_reserve [12];
  assign _1893_ = \source1.control.skip.borrow2  ? { _1426_, _1423_, _1420_, _0038_ } : \source1.control.skip.digit3 ;
  assign _0977_[12] = rst ? 1'h0 : _1890_;
  assign _1891_ = _0758_ ? \regs.slave.data [11] : \regs.segment_reserve_reserve [11];
  assign _0977_[11] = rst ? 1'h0 : _1891_;
  assign _1892_ = _0757_ ? \regs.slave.data [10] : \regs.segment_reserve_reserve [10];
  assign _0977_[10] = rst ? 1'h0 : _1892_;
  assign _1894_ = _0756_ ? \regs.slave.data [9] : \regs.segment_reserve_reserve [9];
  assign _0977_[9] = rst ? 1'h0 : _1894_;
  assign _1895_ = _0755_ ? \regs.slave.data [8] : \regs.segment_reserve_reserve [8];
  assign _0977_[8] = rst ? 1'h0 : _1895_;
  assign _1896_ = _0754_ ? \regs.slave.data [7] : \regs.segment_reserve_reserve [7];
  assign _1432_ = \source1.control.$signal$7 [1] ? \regs.argument_value [15:12] : _1893_;
  assign _0977_[7] = rst ? 1'h0 : _1896_;
  assign _1897_ = _0753_ ? \regs.slave.data [6] : \regs.segment_reserve_reserve [6];
  assign _0977_[6] = rst ? 1'h0 : _1897_;
  assign _1898_ = _0751_ ? \regs.slave.data [5] : \regs.segment_reserve_reserve [5];
  assign _0977_[5] = rst ? 1'h0 : _1898_;
  assign _1899_ = _0750_ ? \regs.slave.data [4] : \regs.segment_reserve_reserve [4];
  assign _0977_[4] = rst ? 1'h0 : _1899_;
  assign _1900_ = _0749_ ? \regs.slave.data [3] : \regs.segment_reserve_reserve [3];
  assign _0977_[3] = rst ? 1'h0 : _1900_;
  assign _1901_ = _0748_ ? \regs.slave.data [2] : \regs.segment_reserve_reserve [2];
  assign _1904_ = \source1.control.loader.body  ? { _1377_, _0039_ } : \source1.control.loader.$signal$13 ;
  assign _0977_[2] = rst ? 1'h0 : _1901_;
  assign _1902_ = _0747_ ? \regs.slave.data [1] : \regs.segment_reserve_reserve [1];
  assign _0977_[1] = rst ? 1'h0 : _1902_;
  assign _1903_ = _0746_ ? \regs.slave.data [0] : \regs.segment_reserve_reserve [0];
  assign _0977_[0] = rst ? 1'h0 : _1903_;
  assign _1905_ = _0777_ ? \regs.slave.data [29] : \regs.segment_reserve_reserve [29];
  assign _0977_[29] = rst ? 1'h0 : _1905_;
  assign _1906_ = _0787_ ? \regs.slave.data [7] : \regs.segment_commit_index [7];
  assign _0978_[7] = rst ? 1'h0 : _1906_;
  assign _1907_ = _0785_ ? \regs.slave.data [5] : \regs.segment_commit_index [5];
  assign _1910_ = \source1.control.$signal$7 [2] ? _1904_ : 2'h2;
  assign _0978_[5] = rst ? 1'h0 : _1907_;
  assign _1908_ = _0783_ ? \regs.slave.data [4] : \regs.segment_commit_index [4];
  assign _0978_[4] = rst ? 1'h0 : _1908_;
  assign _1909_ = _0782_ ? \regs.slave.data [3] : \regs.segment_commit_index [3];
  assign _0978_[3] = rst ? 1'h0 : _1909_;
  assign _1911_ = _0781_ ? \regs.slave.data [2] : \regs.segment_commit_index [2];
  assign _0978_[2] = rst ? 1'h0 : _1911_;
  assign _1912_ = _0780_ ? \regs.slave.data [1] : \regs.segment_commit_index [1];
  assign _0978_[1] = rst ? 1'h0 : _1912_;
  assign _1913_ = _0779_ ? \regs.slave.data [0] : \regs.segment_commit_index [0];
  assign _1365_ = rst ? 2'h2 : _1910_;
  assign _0978_[0] = rst ? 1'h0 : _1913_;
  assign _1914_ = _0786_ ? \regs.slave.data [6] : \regs.segment_commit_index [6];
  assign _0978_[6] = rst ? 1'h0 : _1914_;
  assign _1915_ = _0796_ ? \regs.slave.data [15] : \regs.segment_commit_fraction [7];
  assign _0979_[7] = rst ? 1'h0 : _1915_;
  assign _1916_ = _0793_ ? \regs.slave.data [13] : \regs.segment_commit_fraction [5];
  assign _0979_[5] = rst ? 1'h0 : _1916_;
  assign _1917_ = _0792_ ? \regs.slave.data [12] : \regs.segment_commit_fraction [4];
  assign _0979_[4] = rst ? 1'h0 : _1917_;
  assign _1918_ = _0791_ ? \regs.slave.data [11] : \regs.segment_commit_fraction [3];
  assign _1921_ = \source1.control.loader.body  ? _1378_ : \source1.control.loader.last ;
  assign _0979_[3] = rst ? 1'h0 : _1918_;
  assign _1919_ = _0790_ ? \regs.slave.data [10] : \regs.segment_commit_fraction [2];
  assign _0979_[2] = rst ? 1'h0 : _1919_;
  assign _1920_ = _0789_ ? \regs.slave.data [9] : \regs.segment_commit_fraction [1];
  assign _0979_[1] = rst ? 1'h0 : _1920_;
  assign _1922_ = _0788_ ? \regs.slave.data [8] : \regs.segment_commit_fraction [0];
  assign _0979_[0] = rst ? 1'h0 : _1922_;
  assign _1923_ = _0794_ ? \regs.slave.data [14] : \regs.segment_commit_fraction [6];
  assign _0979_[6] = rst ? 1'h0 : _1923_;
  assign _1924_ = _0797_ ? \regs.slave.data [16] : \regs.segment_commit_hold ;
  assign _1927_ = \source1.control.$signal$7 [2] ? _1921_ : 1'h0;
  assign _0980_ = rst ? 1'h0 : _1924_;
  assign _1925_ = _0805_ ? \regs.slave.data [31] : \regs.segment_commit_lane [7];
  assign _0981_[7] = rst ? 1'h0 : _1925_;
  assign _1926_ = _0803_ ? \regs.slave.data [29] : \regs.segment_commit_lane [5];
  assign _0981_[5] = rst ? 1'h0 : _1926_;
  assign _1928_ = _0802_ ? \regs.slave.data [28] : \regs.segment_commit_lane [4];
  assign _0981_[4] = rst ? 1'h0 : _1928_;
  assign _1929_ = _0801_ ? \regs.slave.data [27] : \regs.segment_commit_lane [3];
  assign _0981_[3] = rst ? 1'h0 : _1929_;
  assign _1930_ = _0800_ ? \regs.slave.data [26] : \regs.segment_commit_lane [2];
  assign _1366_ = rst ? 1'h0 : _1927_;
  assign _0981_[2] = rst ? 1'h0 : _1930_;
  assign _1931_ = _0799_ ? \regs.slave.data [25] : \regs.segment_commit_lane [1];
  assign _0981_[1] = rst ? 1'h0 : _1931_;
  assign _1932_ = _0798_ ? \regs.slave.data [24] : \regs.segment_commit_lane [0];
  assign _0981_[0] = rst ? 1'h0 : _1932_;
  assign _1933_ = _0804_ ? \regs.slave.data [30] : \regs.segment_commit_lane [6];
  assign _0981_[6] = rst ? 1'h0 : _1933_;
  assign _0982_ = rst ? 1'h0 : \regs.chosen [18];
  assign _1934_ = _0841_ ? \regs.slave.data [31] : \regs.argument_value [31];
  assign _0983_[31] = rst ? 1'h0 : _1934_;
  assign _1938_ = \source1.control.loader.$signal  ? 1'h0 : \source1.control.loader.$signal$5 ;
  assign _1935_ = _0838_ ? \regs.slave.data [29] : \regs.argument_value [29];
  assign _0983_[29] = rst ? 1'h0 : _1935_;
  assign _1936_ = _0837_ ? \regs.slave.data [28] : \regs.argument_value [28];
  assign _0983_[28] = rst ? 1'h0 : _1936_;
  assign _1937_ = _0836_ ? \regs.slave.data [27] : \regs.argument_value [27];
  assign _0983_[27] = rst ? 1'h0 : _1937_;
  assign _1939_ = _0835_ ? \regs.slave.data [26] : \regs.argument_value [26];
  assign _0983_[26] = rst ? 1'h0 : _1939_;
  assign _1940_ = _0834_ ? \regs.slave.data [25] : \regs.argument_value [25];
  assign _0983_[25] = rst ? 1'h0 : _1940_;
  assign _1944_ = \source1.control.$signal$7 [2] ? _1938_ : 1'h0;
  assign _1941_ = _0833_ ? \regs.slave.data [24] : \regs.argument_value [24];
  assign _0983_[24] = rst ? 1'h0 : _1941_;
  assign _1942_ = _0832_ ? \regs.slave.data [23] : \regs.argument_value [23];
  assign _0983_[23] = rst ? 1'h0 : _1942_;
  assign _1943_ = _0831_ ? \regs.slave.data [22] : \regs.argument_value [22];
  assign _0983_[22] = rst ? 1'h0 : _1943_;
  assign _1945_ = _0830_ ? \regs.slave.data [21] : \regs.argument_value [21];
  assign _0983_[21] = rst ? 1'h0 : _1945_;
  assign _1946_ = _0829_ ? \regs.slave.data [20] : \regs.argument_value [20];
  assign _0983_[20] = rst ? 1'h0 : _1946_;
  assign _1367_ = rst ? 1'h0 : _1944_;
  assign _1947_ = _0827_ ? \regs.slave.data [19] : \regs.argument_value [19];
  assign _0983_[19] = rst ? 1'h0 : _1947_;
  assign _1948_ = _0826_ ? \regs.slave.data [18] : \regs.argument_value [18];
  assign _0983_[18] = rst ? 1'h0 : _1948_;
  assign _1949_ = _0825_ ? \regs.slave.data [17] : \regs.argument_value [17];
  assign _0983_[17] = rst ? 1'h0 : _1949_;
  assign _1950_ = _0824_ ? \regs.slave.data [16] : \regs.argument_value [16];
  assign _0983_[16] = rst ? 1'h0 : _1950_;
  assign _1951_ = _0823_ ? \regs.slave.data [15] : \regs.argument_value [15];
  assign _0983_[15] = rst ? 1'h0 : _1951_;
  assign _1368_ = rst ? 1'h0 : \source1.control.loader.body ;
  assign _1952_ = _0822_ ? \regs.slave.data [14] : \regs.argument_value [14];
  assign _0983_[14] = rst ? 1'h0 : _1952_;
  assign _1953_ = _0821_ ? \regs.slave.data [13] : \regs.argument_value [13];
  assign _0983_[13] = rst ? 1'h0 : _1953_;
  assign _1954_ = _0820_ ? \regs.slave.data [12] : \regs.argument_value [12];
  assign _0983_[12] = rst ? 1'h0 : _1954_;
  assign _1955_ = _0819_ ? \regs.slave.data [11] : \regs.argument_value [11];
  assign _0983_[11] = rst ? 1'h0 : _1955_;
  assign _1956_ = _0818_ ? \regs.slave.data [10] : \regs.argument_value [10];
  assign _0983_[10] = rst ? 1'h0 : _1956_;
  assign _1369_ = rst ? 1'h0 : _1358_;
  assign _1957_ = _0817_ ? \regs.slave.data [9] : \regs.argument_value [9];
  assign _0983_[9] = rst ? 1'h0 : _1957_;
  assign _1958_ = _0816_ ? \regs.slave.data [8] : \regs.argument_value [8];
  assign _0983_[8] = rst ? 1'h0 : _1958_;
  assign _1959_ = _0815_ ? \regs.slave.data [7] : \regs.argument_value [7];
  assign _0983_[7] = rst ? 1'h0 : _1959_;
  assign _1960_ = _0814_ ? \regs.slave.data [6] : \regs.argument_value [6];
  assign _0983_[6] = rst ? 1'h0 : _1960_;
  assign _1961_ = _0813_ ? \regs.slave.data [5] : \regs.argument_value [5];
  assign _0983_[5] = rst ? 1'h0 : _1961_;
  assign _1370_ = rst ? 1'h0 : \source1.control.loader.body ;
  assign _1962_ = _0812_ ? \regs.slave.data [4] : \regs.argument_value [4];
  assign _0983_[4] = rst ? 1'h0 : _1962_;
  assign _1963_ = _0811_ ? \regs.slave.data [3] : \regs.argument_value [3];
  assign _0983_[3] = rst ? 1'h0 : _1963_;
  assign _1964_ = _0810_ ? \regs.slave.data [2] : \regs.argument_value [2];
  assign _0983_[2] = rst ? 1'h0 : _1964_;
  assign _1965_ = _0809_ ? \regs.slave.data [1] : \regs.argument_value [1];
  assign _0983_[1] = rst ? 1'h0 : _1965_;
  assign _1966_ = _0808_ ? \regs.slave.data [0] : \regs.argument_value [0];
  assign _0983_[0] = rst ? 1'h0 : _1966_;
  assign _1371_ = rst ? 1'h0 : \source1.control.ended ;
  assign _1967_ = _0840_ ? \regs.slave.data [30] : \regs.argument_value [30];
  assign _0983_[30] = rst ? 1'h0 : _1967_;
  assign _1968_ = _0843_ ? \regs.slave.data [1] : command_op[1];
  assign _0984_[1] = rst ? 1'h0 : _1968_;
  assign _1969_ = _0842_ ? \regs.slave.data [0] : command_op[0];
  assign _0984_[0] = rst ? 1'h0 : _1969_;
  assign _1970_ = _0844_ ? \regs.slave.data [2] : \regs.command_dither ;
  assign _0985_ = rst ? 1'h0 : _1970_;
  assign _1971_ = _0848_ ? \regs.slave.data [6] : \regs.command_source [3];
  assign _0986_[3] = rst ? 1'h0 : _1971_;
  assign _1972_ = _0846_ ? \regs.slave.data [4] : \regs.command_source [1];
  assign _0986_[1] = rst ? 1'h0 : _1972_;
  assign _1973_ = _0845_ ? \regs.slave.data [3] : \regs.command_source [0];
  assign _0986_[0] = rst ? 1'h0 : _1973_;
  assign _1974_ = _0847_ ? \regs.slave.data [5] : \regs.command_source [2];
  assign _0986_[2] = rst ? 1'h0 : _1974_;
  assign _0987_ = rst ? 1'h0 : \regs.chosen [20];
  assign _1975_ = _0883_ ? \regs.slave.data [31] : \regs.load_high_word [31];
  assign _0989_[31] = rst ? 1'h0 : _1975_;
  assign _1976_ = _0880_ ? \regs.slave.data [29] : \regs.load_high_word [29];
  assign _1372_ = rst ? 1'h0 : \source1.control.loader.$signal$19 ;
  assign _0989_[29] = rst ? 1'h0 : _1976_;
  assign _1977_ = _0879_ ? \regs.slave.data [28] : \regs.load_high_word [28];
  assign _0989_[28] = rst ? 1'h0 : _1977_;
  assign _1978_ = _0878_ ? \regs.slave.data [27] : \regs.load_high_word [27];
  assign _0989_[27] = rst ? 1'h0 : _1978_;
  assign _1979_ = _0877_ ? \regs.slave.data [26] : \regs.load_high_word [26];
  assign _0989_[26] = rst ? 1'h0 : _1979_;
  assign _1980_ = _0876_ ? \regs.slave.data [25] : \regs.load_high_word [25];
  assign _0989_[25] = rst ? 1'h0 : _1980_;
  assign _1981_ = _0875_ ? \regs.slave.data [24] : \regs.load_high_word [24];
  assign _1373_ = rst ? 1'h0 : \source1.control.loader.$signal$20 ;
  assign _0989_[24] = rst ? 1'h0 : _1981_;
  assign _1982_ = _0874_ ? \regs.slave.data [23] : \regs.load_high_word [23];
  assign _0989_[23] = rst ? 1'h0 : _1982_;
  assign _1983_ = _0873_ ? \regs.slave.data [22] : \regs.load_high_word [22];
  assign _0989_[22] = rst ? 1'h0 : _1983_;
  assign _1984_ = _0872_ ? \regs.slave.data [21] : \regs.load_high_word [21];
  assign _0989_[21] = rst ? 1'h0 : _1984_;
  assign _1985_ = _0870_ ? \regs.slave.data [20] : \regs.load_high_word [20];
  assign _0989_[20] = rst ? 1'h0 : _1985_;
  assign _1986_ = _0869_ ? \regs.slave.data [19] : \regs.load_high_word [19];
  assign _1374_ = rst ? 1'h0 : _1361_;
  assign _0989_[19] = rst ? 1'h0 : _1986_;
  assign _1987_ = _0868_ ? \regs.slave.data [18] : \regs.load_high_word [18];
  assign _0989_[18] = rst ? 1'h0 : _1987_;
  assign _1988_ = _0867_ ? \regs.slave.data [17] : \regs.load_high_word [17];
  assign _0989_[17] = rst ? 1'h0 : _1988_;
  assign _1989_ = _0866_ ? \regs.slave.data [16] : \regs.load_high_word [16];
  assign _0989_[16] = rst ? 1'h0 : _1989_;
  assign _1990_ = _0865_ ? \regs.slave.data [15] : \regs.load_high_word [15];
  assign _0989_[15] = rst ? 1'h0 : _1990_;
  assign _1991_ = _0864_ ? \regs.slave.data [14] : \regs.load_high_word [14];
  assign _1994_ = _1362_ ? _1364_ : \source1.control.loader.packed ;
  assign _0989_[14] = rst ? 1'h0 : _1991_;
  assign _1992_ = _0863_ ? \regs.slave.data [13] : \regs.load_high_word [13];
  assign _0989_[13] = rst ? 1'h0 : _1992_;
  assign _1993_ = _0862_ ? \regs.slave.data [12] : \regs.load_high_word [12];
  assign _0989_[12] = rst ? 1'h0 : _1993_;
  assign _1995_ = _0861_ ? \regs.slave.data [11] : \regs.load_high_word [11];
  assign _0989_[11] = rst ? 1'h0 : _1995_;
  assign _1996_ = _0860_ ? \regs.slave.data [10] : \regs.load_high_word [10];
  assign _0989_[10] = rst ? 1'h0 : _1996_;
  assign _1997_ = _0859_ ? \regs.slave.data [9] : \regs.load_high_word [9];
  assign _1375_ = rst ? 8'h00 : _1994_;
  assign _0989_[9] = rst ? 1'h0 : _1997_;
  assign _1998_ = _0858_ ? \regs.slave.data [8] : \regs.load_high_word [8];
  assign _0989_[8] = rst ? 1'h0 : _1998_;
  assign _1999_ = _0857_ ? \regs.slave.data [7] : \regs.load_high_word [7];
  assign _0989_[7] = rst ? 1'h0 : _1999_;
  assign _2000_ = _0856_ ? \regs.slave.data [6] : \regs.load_high_word [6];
  assign _0989_[6] = rst ? 1'h0 : _2000_;
  assign _2001_ = _0855_ ? \regs.slave.data [5] : \regs.load_high_word [5];
  assign _0989_[5] = rst ? 1'h0 : _2001_;
  assign _2002_ = _0854_ ? \regs.slave.data [4] : \regs.load_high_word [4];
  assign _2005_ = _1327_ ? 1'h0 : \source1.control.$signal$45 ;
  assign _0989_[4] = rst ? 1'h0 : _2002_;
  assign _2003_ = _0853_ ? \regs.slave.data [3] : \regs.load_high_word [3];
  assign _0989_[3] = rst ? 1'h0 : _2003_;
  assign _2004_ = _0852_ ? \regs.slave.data [2] : \regs.load_high_word [2];
  assign _0989_[2] = rst ? 1'h0 : _2004_;
  assign _2006_ = _0851_ ? \regs.slave.data [1] : \regs.load_high_word [1];
  assign _0989_[1] = rst ? 1'h0 : _2006_;
  assign _2007_ = _0849_ ? \regs.slave.data [0] : \regs.load_high_word [0];
  assign _0989_[0] = rst ? 1'h0 : _2007_;
  assign _2008_ = _0881_ ? \regs.slave.data [30] : \regs.load_high_word [30];
  assign _2011_ = _1326_ ? _2005_ : \source1.control.$signal$45 ;
  assign _0989_[30] = rst ? 1'h0 : _2008_;
  assign _2009_ = _0916_ ? \regs.slave.data [31] : \regs.load_low_word [31];
  assign _0990_[31] = rst ? 1'h0 : _2009_;
  assign _2010_ = _0914_ ? \regs.slave.data [29] : \regs.load_low_word [29];
  assign _0990_[29] = rst ? 1'h0 : _2010_;
  assign _2012_ = _0912_ ? \regs.slave.data [28] : \regs.load_low_word [28];
  assign _0990_[28] = rst ? 1'h0 : _2012_;
  assign _2013_ = _0911_ ? \regs.slave.data [27] : \regs.load_low_word [27];
  assign _0990_[27] = rst ? 1'h0 : _2013_;
  assign _2014_ = _0910_ ? \regs.slave.data [26] : \regs.load_low_word [26];
  assign _2017_ = \source1.control.done  ? 1'h1 : _2011_;
  assign _0990_[26] = rst ? 1'h0 : _2014_;
  assign _2015_ = _0909_ ? \regs.slave.data [25] : \regs.load_low_word [25];
  assign _0990_[25] = rst ? 1'h0 : _2015_;
  assign _2016_ = _0908_ ? \regs.slave.data [24] : \regs.load_low_word [24];
  assign _0990_[24] = rst ? 1'h0 : _2016_;
  assign _2018_ = _0907_ ? \regs.slave.data [23] : \regs.load_low_word [23];
  assign _0990_[23] = rst ? 1'h0 : _2018_;
  assign _2019_ = _0906_ ? \regs.slave.data [22] : \regs.load_low_word [22];
  assign _0990_[22] = rst ? 1'h0 : _2019_;
  assign _2020_ = _0905_ ? \regs.slave.data [21] : \regs.load_low_word [21];
  assign _1352_ = rst ? 1'h0 : _2017_;
  assign _0990_[21] = rst ? 1'h0 : _2020_;
  assign _2021_ = _0904_ ? \regs.slave.data [20] : \regs.load_low_word [20];
  assign _0990_[20] = rst ? 1'h0 : _2021_;
  assign _2022_ = _0903_ ? \regs.slave.data [19] : \regs.load_low_word [19];
  assign _0990_[19] = rst ? 1'h0 : _2022_;
  assign _2023_ = _0902_ ? \regs.slave.data [18] : \regs.load_low_word [18];
  assign _0990_[18] = rst ? 1'h0 : _2023_;
  assign _2024_ = _0901_ ? \regs.slave.data [17] : \regs.load_low_word [17];
  assign _0990_[17] = rst ? 1'h0 : _2024_;
  assign _2025_ = _0900_ ? \regs.slave.data [16] : \regs.load_low_word [16];
  assign _1351_ = rst ? 3'h0 : _1325_[2:0];
  assign _0990_[16] = rst ? 1'h0 : _2025_;
  assign _2026_ = _0899_ ? \regs.slave.data [15] : \regs.load_low_word [15];
  assign _0990_[15] = rst ? 1'h0 : _2026_;
  assign _2027_ = _0898_ ? \regs.slave.data [14] : \regs.load_low_word [14];
  assign _0990_[14] = rst ? 1'h0 : _2027_;
  assign _2028_ = _0897_ ? \regs.slave.data [13] : \regs.load_low_word [13];
  assign _0990_[13] = rst ? 1'h0 : _2028_;
  assign _2029_ = _0896_ ? \regs.slave.data [12] : \regs.load_low_word [12];
  assign _0990_[12] = rst ? 1'h0 : _2029_;
  assign _2030_ = _0895_ ? \regs.slave.data [11] : \regs.load_low_word [11];
  assign _1350_ = rst ? 1'h0 : _1324_;
  assign _0990_[11] = rst ? 1'h0 : _2030_;
  assign _2031_ = _0894_ ? \regs.slave.data [10] : \regs.load_low_word [10];
  assign _0990_[10] = rst ? 1'h0 : _2031_;
  assign _2032_ = _0893_ ? \regs.slave.data [9] : \regs.load_low_word [9];
  assign _0990_[9] = rst ? 1'h0 : _2032_;
  assign _2033_ = _0892_ ? \regs.slave.data [8] : \regs.load_low_word [8];
  assign _0990_[8] = rst ? 1'h0 : _2033_;
  assign _2034_ = _0891_ ? \regs.slave.data [7] : \regs.load_low_word [7];
  assign _0990_[7] = rst ? 1'h0 : _2034_;
  assign _2035_ = _0890_ ? \regs.slave.data [6] : \regs.load_low_word [6];
  assign _1349_ = rst ? 1'h0 : _1323_;
  assign _0990_[6] = rst ? 1'h0 : _2035_;
  assign _2036_ = _0889_ ? \regs.slave.data [5] : \regs.load_low_word [5];
  assign _0990_[5] = rst ? 1'h0 : _2036_;
  assign _2037_ = _0888_ ? \regs.slave.data [4] : \regs.load_low_word [4];
  assign _0990_[4] = rst ? 1'h0 : _2037_;
  assign _2038_ = _0887_ ? \regs.slave.data [3] : \regs.load_low_word [3];
  assign _0990_[3] = rst ? 1'h0 : _2038_;
  assign _2039_ = _0886_ ? \regs.slave.data [2] : \regs.load_low_word [2];
  assign _0990_[2] = rst ? 1'h0 : _2039_;
  assign _2040_ = _0885_ ? \regs.slave.data [1] : \regs.load_low_word [1];
  assign _1347_ = rst ? 1'h0 : 1'h1;
  assign _0990_[1] = rst ? 1'h0 : _2040_;
  assign _2041_ = _0884_ ? \regs.slave.data [0] : \regs.load_low_word [0];
  assign _0990_[0] = rst ? 1'h0 : _2041_;
  assign _2042_ = _0915_ ? \regs.slave.data [30] : \regs.load_low_word [30];
  assign _0990_[30] = rst ? 1'h0 : _2042_;
  assign _0991_ = rst ? 1'h0 : \regs.chosen [22];
  assign _2043_ = _0933_ ? \regs.slave.data [15] : \regs.term_mantissa [15];
  assign _0992_[15] = rst ? 1'h0 : _2043_;
  assign _2044_ = _0931_ ? \regs.slave.data [13] : \regs.term_mantissa [13];
  assign _0992_[13] = rst ? 1'h0 : _2044_;
  assign _2048_ = \source1.control.$signal$45  ? \source1.control.error [1] : 1'h1;
  assign _2045_ = _0930_ ? \regs.slave.data [12] : \regs.term_mantissa [12];
  assign _0992_[12] = rst ? 1'h0 : _2045_;
  assign _2046_ = _0929_ ? \regs.slave.data [11] : \regs.term_mantissa [11];
  assign _0992_[11] = rst ? 1'h0 : _2046_;
  assign _2047_ = _0928_ ? \regs.slave.data [10] : \regs.term_mantissa [10];
  assign _0992_[10] = rst ? 1'h0 : _2047_;
  assign _2049_ = _0927_ ? \regs.slave.data [9] : \regs.term_mantissa [9];
  assign _0992_[9] = rst ? 1'h0 : _2049_;
  assign _2050_ = _0926_ ? \regs.slave.data [8] : \regs.term_mantissa [8];
  assign _0992_[8] = rst ? 1'h0 : _2050_;
  assign _2054_ = _1327_ ? \source1.control.error [1] : _2048_;
  assign _2051_ = _0925_ ? \regs.slave.data [7] : \regs.term_mantissa [7];
  assign _0992_[7] = rst ? 1'h0 : _2051_;
  assign _2052_ = _0923_ ? \regs.slave.data [6] : \regs.term_mantissa [6];
  assign _0992_[6] = rst ? 1'h0 : _2052_;
  assign _2053_ = _0922_ ? \regs.slave.data [5] : \regs.term_mantissa [5];
  assign _0992_[5] = rst ? 1'h0 : _2053_;
  assign _2055_ = _0921_ ? \regs.slave.data [4] : \regs.term_mantissa [4];
  assign _0992_[4] = rst ? 1'h0 : _2055_;
  assign _2056_ = _0920_ ? \regs.slave.data [3] : \regs.term_mantissa [3];
  assign _0992_[3] = rst ? 1'h0 : _2056_;
  assign _2060_ = _1326_ ? _2054_ : \source1.control.error [1];
  assign _2057_ = _0919_ ? \regs.slave.data [2] : \regs.term_mantissa [2];
  assign _0992_[2] = rst ? 1'h0 : _2057_;
  assign _2058_ = _0918_ ? \regs.slave.data [1] : \regs.term_mantissa [1];
  assign _0992_[1] = rst ? 1'h0 : _2058_;
  assign _2059_ = _0917_ ? \regs.slave.data [0] : \regs.term_mantissa [0];
  assign _0992_[0] = rst ? 1'h0 : _2059_;
  assign _2061_ = _0932_ ? \regs.slave.data [14] : \regs.term_mantissa [14];
  assign _0992_[14] = rst ? 1'h0 : _2061_;
  assign _2062_ = _0941_ ? \regs.slave.data [23] : \regs.term_index [7];
  assign _0993_[7] = rst ? 1'h0 : _2062_;
  assign _1346_[1] = rst ? 1'h0 : _2060_;
  assign _2063_ = _0939_ ? \regs.slave.data [21] : \regs.term_index [5];
  assign _0993_[5] = rst ? 1'h0 : _2063_;
  assign _2064_ = _0938_ ? \regs.slave.data [20] : \regs.term_index [4];
  assign _0993_[4] = rst ? 1'h0 : _2064_;
  assign _2065_ = _0937_ ? \regs.slave.data [19] : \regs.term_index [3];
  assign _0993_[3] = rst ? 1'h0 : _2065_;
  assign _2066_ = _0936_ ? \regs.slave.data [18] : \regs.term_index [2];
  assign _0993_[2] = rst ? 1'h0 : _2066_;
  assign _2067_ = _0935_ ? \regs.slave.data [17] : \regs.term_index [1];
  assign _0993_[1] = rst ? 1'h0 : _2067_;
  assign _2070_ = \source1.control.loader.zero  ? 1'h1 : \source1.control.error [0];
  assign _2068_ = _0934_ ? \regs.slave.data [16] : \regs.term_index [0];
  assign _0993_[0] = rst ? 1'h0 : _2068_;
  assign _2069_ = _0940_ ? \regs.slave.data [22] : \regs.term_index [6];
  assign _0993_[6] = rst ? 1'h0 : _2069_;
  assign _0994_ = rst ? 1'h0 : \regs.chosen [27];
  assign _2071_ = \regs.read_bad  ? 2'h2 : 2'h0;
  assign _2072_ = \regs.slave.read  ? _2071_ : s_axi_rresp;
  assign _1043_ = rst ? 2'h0 : _2072_;
  assign _2073_ = \regs.read_bad  ? 32'd0 : \regs.result ;
  assign _2074_ = \regs.slave.read  ? _2073_ : s_axi_rdata;
  assign _1346_[0] = rst ? 1'h0 : _2070_;
  assign _1041_ = rst ? 32'd0 : _2074_;
  assign _2075_ = _1049_ ? 1'h0 : s_axi_rvalid;
  assign _2076_ = \regs.slave.read  ? 1'h1 : _2075_;
  assign _1040_ = rst ? 1'h0 : _2076_;
  assign _2077_ = _1048_ ? s_axi_araddr[11:2] : \regs.slave.read_address ;
  assign _1039_ = rst ? 10'h000 : _2077_;
  assign _2078_ = _1048_ ? 1'h1 : \regs.slave.read_full ;
  assign _2079_ = \regs.slave.read  ? 1'h0 : _2078_;
  assign _1038_ = rst ? 1'h0 : _2079_;
  assign _2080_ = \regs.slave.write_bad  ? 2'h2 : 2'h0;
  assign _2084_ = \source1.control.$signal$30  ? 1'h0 : \source1.control.filling ;
  assign _2081_ = \regs.slave.write  ? _2080_ : s_axi_bresp;
  assign _1037_ = rst ? 2'h0 : _2081_;
  assign _2082_ = _1047_ ? 1'h0 : s_axi_bvalid;
  assign _2083_ = \regs.slave.write  ? 1'h1 : _2082_;
  assign _1036_ = rst ? 1'h0 : _2083_;
  assign _2085_ = _1046_ ? s_axi_wstrb : \regs.slave.strobe ;
  assign _1035_ = rst ? 4'h0 : _2085_;
  assign _2086_ = _1046_ ? s_axi_wdata : \regs.slave.data ;
  assign _1034_ = rst ? 32'd0 : _2086_;
  assign _2087_ = _1046_ ? 1'h1 : \regs.slave.$signal$3 ;
  assign _2091_ = _1330_ ? 1'h1 : _2084_;
  assign _2088_ = \regs.slave.write  ? 1'h0 : _2087_;
  assign _1033_ = rst ? 1'h0 : _2088_;
  assign _2089_ = _1045_ ? s_axi_awaddr[11:2] : \regs.slave.write_address ;
  assign _1032_ = rst ? 10'h000 : _2089_;
  assign _2090_ = _1045_ ? 1'h1 : \regs.slave.$signal ;
  assign _2092_ = \regs.slave.write  ? 1'h0 : _2090_;
  assign _1050_ = rst ? 1'h0 : _2092_;
  assign _0032_ = rst ? 2'h0 : numbers_error;
  assign _2093_ = _0029_ ? \regs.term_mantissa  : mantissa1;
  assign _2095_ = _1329_ ? _2084_ : _2091_;
  assign _0031_ = rst ? 16'h0000 : _2093_;
  assign error_source_fault_set = _0023_ ? 1'h1 : 1'h0;
  assign _2094_ = \source.control.error [1] ? 1'h1 : 1'h0;
  assign numbers_error[1] = \source1.control.error [1] ? 1'h1 : _2094_;
  assign _2096_ = \source.control.error [0] ? 1'h1 : 1'h0;
  assign numbers_error[0] = \source1.control.error [0] ? 1'h1 : _2096_;
  assign error_keep_set = \engine.faults$113 [6] ? 1'h1 : 1'h0;
  assign error_long_set = \engine.faults$113 [5] ? 1'h1 : 1'h0;
  assign error_short_set = \engine.faults$113 [4] ? 1'h1 : 1'h0;
  assign _2099_ = \source1.control.$signal$45  ? _2095_ : _2084_;
  assign error_range_set = \engine.faults$113 [3] ? 1'h1 : 1'h0;
  assign error_coefficient_set = \engine.faults$113 [2] ? 1'h1 : 1'h0;
  assign error_config_set = \engine.faults$113 [1] ? 1'h1 : 1'h0;
  assign _2097_ = _0016_ ? 1'h0 : 1'h1;
  assign _2098_ = busy ? 1'h0 : _2097_;
  assign \engine.write$26  = \regs.segment_commit_written  ? _2098_ : 1'h0;
  assign _2100_ = _0016_ ? 1'h1 : 1'h0;
  assign _2101_ = busy ? 1'h0 : _2100_;
  assign _2102_ = \regs.segment_commit_written  ? _2101_ : 1'h0;
  assign _2103_ = _0019_ ? 1'h1 : _2102_;
  assign _2105_ = _1327_ ? 1'h1 : _2099_;
  assign _2104_ = busy ? _2102_ : _2103_;
  assign error_segment_set = \regs.term_written  ? _2104_ : _2102_;
  assign \engine.asked.segments  = _0010_ ? 3'h0 : \regs.segments_count [2:0];
  assign error_start_busy_set = \engine.faults$113 [0] ? 1'h1 : start_busy;
  assign _2106_ = busy_write ? 1'h1 : 1'h0;
  assign _2107_ = busy ? 1'h1 : _2106_;
  assign _2108_ = \regs.segment_commit_written  ? _2107_ : _2106_;
  assign _2109_ = busy ? 1'h1 : _2108_;
  assign _2112_ = _1326_ ? _2105_ : _2084_;
  assign error_busy_write_set = \regs.term_written  ? _2109_ : _2108_;
  assign \out__ready$69  = \engine.terms.term  ? \engine.u__ready  : 1'h0;
  function [7:0] _5462_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5462_ = b[7:0];
      2'b1?:
        _5462_ = b[15:8];
      default:
        _5462_ = a;
    endcase
  endfunction
  assign \engine.u__lanes__1  = _5462_(8'hxx, { \source.lane1 , \source1.lane1  }, { _2110_, \engine.terms.term  });
  assign _2110_ = ~ \engine.terms.term ;
  function [7:0] _5464_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5464_ = b[7:0];
      2'b1?:
        _5464_ = b[15:8];
      default:
        _5464_ = a;
    endcase
  endfunction
  assign \engine.u__lanes__0  = _5464_(8'hxx, { \source.lane0 , \source1.lane0  }, { _2111_, \engine.terms.term  });
  assign _2111_ = ~ \engine.terms.term ;
  assign out__ready = \engine.terms.term  ? 1'h0 : \engine.u__ready ;
  function [0:0] _5467_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5467_ = b[0:0];
      2'b1?:
        _5467_ = b[1:1];
      default:
        _5467_ = a;
    endcase
  endfunction
  assign \engine.u__valid  = _5467_(1'hx, { out__valid, \out__valid$68  }, { _2113_, \engine.terms.term  });
  assign _2113_ = ~ \engine.terms.term ;
  assign _1345_ = rst ? 1'h0 : _2112_;
  assign _2114_ = \source1.control.$signal$27  ? _1318_ : 8'h00;
  assign _1344_ = rst ? 8'h00 : _2114_;
  assign _1343_ = rst ? 1'h0 : \source1.control.$signal$55 ;
  assign _1342_ = rst ? 1'h0 : \source1.control.rewinding ;
  assign _1341_ = rst ? 1'h0 : _1317_;
  assign _1340_ = rst ? 1'h0 : \source1.control.down ;
  assign _1339_ = rst ? 1'h0 : \source1.control.$signal$30 ;
  assign _1337_ = rst ? 1'h0 : \source1.control.$signal$27 ;
  assign start_busy = _1462_ ? 1'h1 : 1'h0;
  assign _1336_ = rst ? 1'h0 : _1316_;
  assign _1335_ = rst ? 1'h0 : \source1.control.$signal$7 [4];
  assign _1334_ = rst ? 1'h0 : _1315_;
  assign _1333_ = rst ? 11'h001 : \source1.control.$signal ;
  assign _2115_ = _1308_ ? _1312_ : \source1.control.last ;
  assign _2116_ = \source1.control.$signal$7 [1] ? 1'h0 : _2115_;
  assign _1332_ = rst ? 1'h0 : _2116_;
  assign _2117_ = _1308_ ? { _1311_, _0040_ } : \source1.control.$signal$50 ;
  assign _2118_ = \source1.control.$signal$7 [1] ? 2'h2 : _2117_;
  assign _1331_ = rst ? 2'h2 : _2118_;
  assign _2123_ = \commands.pending  ? 2'h0 : \starter.left ;
  assign _2119_ = _1307_ ? 1'h0 : 1'h1;
  assign _2120_ = _1306_ ? 1'h0 : _2119_;
  assign _2121_ = \source1.control.$signal$45  ? _2120_ : 1'h0;
  assign _2122_ = _1305_ ? 1'h0 : _2121_;
  assign _2124_ = _1304_ ? _2122_ : 1'h0;
  assign \source1.control.marked  = \source1.control.done  ? 1'h1 : _2124_;
  assign _2125_ = _1307_ ? 1'h1 : 1'h0;
  assign _2126_ = _1306_ ? 1'h0 : _2125_;
  assign _2127_ = \source1.control.$signal$45  ? _2126_ : 1'h0;
  assign rewinding = _2137_ ? _2123_ : 2'h0;
  assign _2128_ = _1305_ ? 1'h0 : _2127_;
  assign \source1.control.rewinding  = _1304_ ? _2128_ : 1'h0;
  assign _2129_ = _1353_ ? 11'h002 : \source1.control.$signal$7 ;
  assign _2130_ = _1354_ ? 11'h200 : _2129_;
  assign _2131_ = _1294_ ? 11'h010 : _2130_;
  assign _2132_ = _1295_ ? 11'h200 : _2131_;
  assign _2133_ = _1298_ ? 11'h040 : _2132_;
  assign _2134_ = _1300_ ? 11'h100 : _2133_;
  assign _2135_ = _1301_ ? 11'h100 : _2134_;
  assign _2136_ = \source1.control.$signal$7 [8] ? 11'h002 : _2135_;
  assign _2137_ = \starter.state  == 2'h1;
  assign _2143_ = _1456_ ? 1'h0 : 1'h1;
  assign _2138_ = _1302_ ? 11'h002 : _2136_;
  assign _2139_ = \source1.control.$signal$7 [10] ? 11'h002 : _2138_;
  assign _2140_ = _1307_ ? 11'h008 : _2139_;
  assign _2141_ = _1306_ ? 11'h020 : _2140_;
  assign _2142_ = \source1.control.$signal$45  ? _2141_ : _2139_;
  assign _2144_ = _1305_ ? 11'h004 : _2142_;
  assign \source1.control.$signal  = _1304_ ? _2144_ : _2139_;
  assign _2145_ = \source1.mark  ? \source1.replay.$signal$4  : \source1.replay.$signal$25 ;
  assign _1449_ = rst ? 1'h0 : _2145_;
  assign _2146_ = _1439_ ? 1'h0 : \source1.replay.$signal$13 ;
  assign _2151_ = _1483_ ? _2143_ : 1'h0;
  assign _2147_ = \source1.replay.$signal$10  ? _2146_ : \source1.replay.$signal$13 ;
  assign _2148_ = \source1.mark  ? 1'h1 : _2147_;
  assign _1448_ = rst ? 1'h0 : _2148_;
  assign _2149_ = \source1.replay.$signal$10  ? { _1438_, _0041_ } : \source1.replay.$signal$23 ;
  assign _2150_ = \source1.mark  ? 2'h0 : _2149_;
  assign _1446_ = rst ? 2'h0 : _2150_;
  assign _2152_ = \source1.control.moved  ? _0042_ : \source1.replay.$signal$4 ;
  assign _2153_ = \source1.control.rewound  ? \source1.replay.$signal$25  : _2152_;
  assign _1445_ = rst ? 1'h0 : _2153_;
  assign _2154_ = _1436_ ? 1'h0 : \source1.replay.$signal$20 ;
  assign \engine.start$31  = _2162_ ? _2151_ : 1'h0;
  assign _2155_ = \source1.control.$signal$7 [4] ? _2154_ : \source1.replay.$signal$20 ;
  assign _2156_ = \source1.control.rewound  ? _1440_ : _2155_;
  assign _1444_ = rst ? 1'h0 : _2156_;
  assign _2157_ = \source1.control.$signal$7 [4] ? { _1435_, _0043_ } : \source1.replay.left ;
  assign _2158_ = \source1.control.rewound  ? \source1.replay.$signal$23  : _2157_;
  assign _1443_ = rst ? 2'h0 : _2158_;
  assign _2159_ = \source1.control.$signal$7 [4] ? _1452_ : \source1.replay.back ;
  assign _1442_ = rst ? 8'h00 : _2159_;
  assign _2160_ = _1451_ ? _0044_ : \source1.replay.$signal ;
  assign _2161_ = \source1.control.rewound  ? \source1.replay.$signal$25  : _2160_;
  assign _2162_ = \starter.state  == 2'h2;
  assign _2166_ = _1457_ ? 1'h1 : 1'h0;
  assign _2163_ = \source1.mark  ? \source1.replay.$signal$4  : _2161_;
  assign _1441_ = rst ? 1'h0 : _2163_;
  assign _2164_ = \source.control.go  ? \source.later0  : \source.lane0 ;
  assign _1084_ = \source.control.filling  ? 8'h80 : _2164_;
  assign _2165_ = \source.control.go  ? \source.later1 [7] : \source.lane1 [7];
  assign _1085_[7] = \source.control.fed [7] ? 1'h0 : _2165_;
  assign _2167_ = \source.control.go  ? \source.later1 [6] : \source.lane1 [6];
  assign _1085_[6] = \source.control.fed [6] ? 1'h1 : _2167_;
  assign _2168_ = \source.control.go  ? \source.later1 [5] : \source.lane1 [5];
  assign _1085_[5] = \source.control.fed [5] ? 1'h1 : _2168_;
  assign _2172_ = _1456_ ? _2166_ : 1'h0;
  assign _2169_ = \source.control.go  ? \source.later1 [4] : \source.lane1 [4];
  assign _1085_[4] = \source.control.fed [4] ? 1'h1 : _2169_;
  assign _2170_ = \source.control.go  ? \source.later1 [3] : \source.lane1 [3];
  assign _1085_[3] = \source.control.fed [3] ? 1'h1 : _2170_;
  assign _2171_ = \source.control.go  ? \source.later1 [2] : \source.lane1 [2];
  assign _1085_[2] = \source.control.fed [2] ? 1'h1 : _2171_;
  assign _2173_ = \source.control.go  ? \source.later1 [1] : \source.lane1 [1];
  assign _1085_[1] = \source.control.fed [1] ? 1'h1 : _2173_;
  assign _2174_ = \source.control.go  ? \source.later1 [0] : \source.lane1 [0];
  assign _1085_[0] = \source.control.fed [0] ? 1'h1 : _2174_;
  assign _2176_ = _1483_ ? _2172_ : 1'h0;
  assign _1086_ = rst ? 1'h0 : \source.control.feed ;
  assign _1087_ = rst ? 1'h0 : \source.control.marked ;
  assign _1088_ = rst ? 1'h0 : \source.marked ;
  assign _1226_ = rst ? 1'h0 : _1214_;
  assign _2175_ = \source.control.down  ? { _1186_, _1183_, _1180_, _0045_ } : \source.control.skip.digit0 ;
  assign _1227_ = \source.control.$signal$7 [1] ? \regs.argument_value [3:0] : _2175_;
  assign _2177_ = \source.control.down  ? _1188_ : _1191_;
  assign _1228_ = rst ? 1'h0 : _2177_;
  assign _2178_ = \source.control.skip.borrow0  ? { _1203_, _1200_, _1197_, _0046_ } : \source.control.skip.digit1 ;
  assign _1229_ = \source.control.$signal$7 [1] ? \regs.argument_value [7:4] : _2178_;
  assign error_source_set = _2185_ ? _2176_ : 1'h0;
  assign _2179_ = \source.control.skip.borrow1  ? { _1216_, _1212_, _1209_, _0047_ } : \source.control.skip.digit2 ;
  assign _1230_ = \source.control.$signal$7 [1] ? \regs.argument_value [11:8] : _2179_;
  assign _2180_ = \source.control.skip.borrow2  ? { _1225_, _1222_, _1219_, _0048_ } : \source.control.skip.digit3 ;
  assign _1231_ = \source.control.$signal$7 [1] ? \regs.argument_value [15:12] : _2180_;
  assign _2181_ = \source.control.loader.body  ? { _1176_, _0049_ } : \source.control.loader.$signal$13 ;
  assign _2182_ = \source.control.$signal$7 [2] ? _2181_ : 2'h2;
  assign _1164_ = rst ? 2'h2 : _2182_;
  assign _2183_ = \source.control.loader.body  ? _1177_ : \source.control.loader.last ;
  assign _2184_ = \source.control.$signal$7 [2] ? _2183_ : 1'h0;
  assign _1165_ = rst ? 1'h0 : _2184_;
  assign _2185_ = \starter.state  == 2'h2;
  assign _2188_ = _1474_ ? 2'h0 : \starter.state ;
  assign _2186_ = \source.control.loader.$signal  ? 1'h0 : \source.control.loader.$signal$5 ;
  assign _2187_ = \source.control.$signal$7 [2] ? _2186_ : 1'h0;
  assign _1166_ = rst ? 1'h0 : _2187_;
  assign _1167_ = rst ? 1'h0 : \source.control.loader.body ;
  assign _1168_ = rst ? 1'h0 : _1157_;
  assign _1169_ = rst ? 1'h0 : \source.control.loader.body ;
  assign _1170_ = rst ? 1'h0 : \source.control.ended ;
  assign _1171_ = rst ? 1'h0 : \source.control.loader.$signal$19 ;
  assign _1172_ = rst ? 1'h0 : \source.control.loader.$signal$20 ;
  assign _2192_ = _1473_ ? _2188_ : 2'h0;
  assign _1173_ = rst ? 1'h0 : _1160_;
  assign _2189_ = _1161_ ? _1163_ : \source.control.loader.packed ;
  assign _1174_ = rst ? 8'h00 : _2189_;
  assign _2190_ = _1126_ ? 1'h0 : \source.control.$signal$45 ;
  assign _2191_ = _1125_ ? _2190_ : \source.control.$signal$45 ;
  assign _2193_ = \source.control.done  ? 1'h1 : _2191_;
  assign _1151_ = rst ? 1'h0 : _2193_;
  assign _1150_ = rst ? 3'h0 : _1124_[2:0];
  assign _1149_ = rst ? 1'h0 : _1123_;
  assign _1148_ = rst ? 1'h0 : _1122_;
  assign _2197_ = _1469_ ? _2192_ : \starter.state ;
  assign _1146_ = rst ? 1'h0 : 1'h1;
  assign _2194_ = \source.control.$signal$45  ? \source.control.error [1] : 1'h1;
  assign _2195_ = _1126_ ? \source.control.error [1] : _2194_;
  assign _2196_ = _1125_ ? _2195_ : \source.control.error [1];
  assign _1145_[1] = rst ? 1'h0 : _2196_;
  assign _2198_ = \source.control.loader.zero  ? 1'h1 : \source.control.error [0];
  assign _1145_[0] = rst ? 1'h0 : _2198_;
  assign _2199_ = \source.control.$signal$30  ? 1'h0 : \source.control.filling ;
  assign _2200_ = _1129_ ? 1'h1 : _2199_;
  assign _2201_ = _1128_ ? _2199_ : _2200_;
  function [1:0] _5622_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _5622_ = b[1:0];
      3'b?1?:
        _5622_ = b[3:2];
      3'b1??:
        _5622_ = b[5:4];
      default:
        _5622_ = a;
    endcase
  endfunction
  assign _2206_ = _5622_(\starter.state , { _2219_, _2208_, _2197_ }, { _2228_, _2213_, _2207_ });
  assign _2202_ = \source.control.$signal$45  ? _2201_ : _2199_;
  assign _2203_ = _1126_ ? 1'h1 : _2202_;
  assign _2204_ = _1125_ ? _2203_ : _2199_;
  assign _1144_ = rst ? 1'h0 : _2204_;
  assign _2205_ = \source.control.$signal$27  ? _1117_ : 8'h00;
  assign _1143_ = rst ? 8'h00 : _2205_;
  assign _1142_ = rst ? 1'h0 : \source.control.$signal$55 ;
  assign _1141_ = rst ? 1'h0 : \source.control.rewinding ;
  assign _1140_ = rst ? 1'h0 : _1116_;
  assign _2207_ = \starter.state  == 2'h2;
  assign _2208_ = _1463_ ? 2'h2 : \starter.state ;
  assign _1139_ = rst ? 1'h0 : \source.control.down ;
  assign _1138_ = rst ? 1'h0 : \source.control.$signal$30 ;
  assign _1136_ = rst ? 1'h0 : \source.control.$signal$27 ;
  assign _1135_ = rst ? 1'h0 : _1115_;
  assign _1134_ = rst ? 1'h0 : \source.control.$signal$7 [4];
  assign _1133_ = rst ? 1'h0 : _1114_;
  assign _1132_ = rst ? 11'h001 : \source.control.$signal ;
  assign _2209_ = _1107_ ? _1111_ : \source.control.last ;
  assign _2210_ = \source.control.$signal$7 [1] ? 1'h0 : _2209_;
  assign _1131_ = rst ? 1'h0 : _2210_;
  assign _2211_ = _1107_ ? { _1110_, _0050_ } : \source.control.$signal$50 ;
  assign _2212_ = \source.control.$signal$7 [1] ? 2'h2 : _2211_;
  assign _1130_ = rst ? 2'h2 : _2212_;
  assign _2213_ = \starter.state  == 2'h1;
  assign _2219_ = _1459_ ? 2'h1 : \starter.state ;
  assign _2214_ = _1106_ ? 1'h0 : 1'h1;
  assign _2215_ = _1105_ ? 1'h0 : _2214_;
  assign _2216_ = \source.control.$signal$45  ? _2215_ : 1'h0;
  assign _2217_ = _1104_ ? 1'h0 : _2216_;
  assign _2218_ = _1103_ ? _2217_ : 1'h0;
  assign \source.control.marked  = \source.control.done  ? 1'h1 : _2218_;
  assign _2220_ = _1106_ ? 1'h1 : 1'h0;
  assign _2221_ = _1105_ ? 1'h0 : _2220_;
  assign _2222_ = \source.control.$signal$45  ? _2221_ : 1'h0;
  assign _2223_ = _1104_ ? 1'h0 : _2222_;
  assign \source.control.rewinding  = _1103_ ? _2223_ : 1'h0;
  assign _2224_ = _1152_ ? 11'h002 : \source.control.$signal$7 ;
  assign _2225_ = _1153_ ? 11'h200 : _2224_;
  assign _2226_ = _1093_ ? 11'h010 : _2225_;
  assign _2227_ = _1094_ ? 11'h200 : _2226_;
  assign _2228_ = ! \starter.state ;
  assign _2234_ = \regs.control_abort  ? 2'h0 : _2206_;
  assign _2229_ = _1097_ ? 11'h040 : _2227_;
  assign _2230_ = _1099_ ? 11'h100 : _2229_;
  assign _2231_ = _1100_ ? 11'h100 : _2230_;
  assign _2232_ = \source.control.$signal$7 [8] ? 11'h002 : _2231_;
  assign _2233_ = _1101_ ? 11'h002 : _2232_;
  assign _2235_ = \source.control.$signal$7 [10] ? 11'h002 : _2233_;
  assign _2236_ = _1106_ ? 11'h008 : _2235_;
  assign _2237_ = _1105_ ? 11'h020 : _2236_;
  assign _2238_ = \source.control.$signal$45  ? _2237_ : _2235_;
  assign _2239_ = _1104_ ? 11'h004 : _2238_;
  assign _1475_ = rst ? 2'h0 : _2234_;
  assign \source.control.$signal  = _1103_ ? _2239_ : _2235_;
  assign _2240_ = \source.mark  ? \source.replay.$signal$4  : \source.replay.$signal$25 ;
  assign _1248_ = rst ? 1'h0 : _2240_;
  assign _2241_ = _1238_ ? 1'h0 : \source.replay.$signal$13 ;
  assign _2242_ = \source.replay.$signal$10  ? _2241_ : \source.replay.$signal$13 ;
  assign _2243_ = \source.mark  ? 1'h1 : _2242_;
  assign _1247_ = rst ? 1'h0 : _2243_;
  assign _2244_ = \source.replay.$signal$10  ? { _1237_, _0051_ } : \source.replay.$signal$23 ;
  assign _2245_ = \source.mark  ? 2'h0 : _2244_;
  assign _1245_ = rst ? 2'h0 : _2245_;
  assign _2250_ = \commands.pending  ? \starter.left  : _1461_;
  assign _2246_ = \source.control.moved  ? _0052_ : \source.replay.$signal$4 ;
  assign _2247_ = \source.control.rewound  ? \source.replay.$signal$25  : _2246_;
  assign _1244_ = rst ? 1'h0 : _2247_;
  assign _2248_ = _1235_ ? 1'h0 : \source.replay.$signal$20 ;
  assign _2249_ = \source.control.$signal$7 [4] ? _2248_ : \source.replay.$signal$20 ;
  assign _2251_ = \source.control.rewound  ? _1239_ : _2249_;
  assign _1243_ = rst ? 1'h0 : _2251_;
  assign _2252_ = \source.control.$signal$7 [4] ? { _1234_, _0053_ } : \source.replay.left ;
  assign _2253_ = \source.control.rewound  ? \source.replay.$signal$23  : _2252_;
  assign _1242_ = rst ? 2'h0 : _2253_;
  function [1:0] _5698_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5698_ = b[1:0];
      2'b1?:
        _5698_ = b[3:2];
      default:
        _5698_ = a;
    endcase
  endfunction
  assign _2258_ = _5698_(\starter.left , { _2267_, _2250_ }, { _2273_, _2263_ });
  assign _2254_ = \source.control.$signal$7 [4] ? _1251_ : \source.replay.back ;
  assign _1241_ = rst ? 8'h00 : _2254_;
  assign _2255_ = _1250_ ? _0054_ : \source.replay.$signal ;
  assign _2256_ = \source.control.rewound  ? \source.replay.$signal$25  : _2255_;
  assign _2257_ = \source.mark  ? \source.replay.$signal$4  : _2256_;
  assign _1240_ = rst ? 1'h0 : _2257_;
  assign _2259_ = \engine.entry$169.payload [18] ? 1'h0 : 1'h1;
  assign _2260_ = _0076_ ? _2259_ : 1'h0;
  assign \engine.faults [5] = _2261_ ? _2260_ : 1'h0;
  assign _2261_ = \engine.$signal  == 3'h2;
  assign _2262_ = \engine.final_d_d  ? 1'h0 : 1'h1;
  assign _2263_ = \starter.state  == 2'h1;
  assign _2267_ = _1459_ ? rewinds : \starter.left ;
  assign _2264_ = _0076_ ? _2262_ : 1'h0;
  assign \engine.faults [4] = _2265_ ? _2264_ : 1'h0;
  assign _2265_ = \engine.$signal  == 3'h2;
  assign _2266_ = \engine.bad [2] ? 1'h1 : 1'h0;
  assign \engine.faults [2] = _0089_ ? 1'h1 : _2266_;
  assign \engine.faults [1] = \engine.bad [1] ? 1'h1 : 1'h0;
  assign \engine.faults [0] = _0078_ ? 1'h1 : 1'h0;
  assign _2268_ = \engine.start$31  ? 1'h1 : 1'h0;
  assign \engine.checks.start  = _0078_ ? 1'h0 : _2268_;
  assign \engine.claim  = \engine.$signal$96  ? \engine.entry$169.some  : \engine.consume ;
  assign \engine.entry$169.pop  = \engine.dropped  ? 1'h1 : \engine.$signal$57 [1];
  assign _2269_ = _0079_ ? 1'h1 : 1'h0;
  assign done = _2270_ ? _2269_ : 1'h0;
  assign _2270_ = \engine.$signal  == 3'h4;
  assign _2271_ = _0079_ ? 1'h1 : 1'h0;
  assign \engine.entry$169.open  = _2272_ ? _2271_ : 1'h0;
  assign _2272_ = \engine.$signal  == 3'h4;
  assign _2273_ = ! \starter.state ;
  assign _1476_ = rst ? 2'h0 : _2258_;
  assign _2274_ = \regs.control_abort  ? 7'h00 : { \engine.faults [6:4], \engine.datapath.wrapped , \engine.faults [2:0] };
  assign _0104_ = rst ? 7'h00 : _2274_;
  assign _2275_ = \engine.start$31  ? 3'h1 : \engine.$signal ;
  assign _2276_ = _0080_ ? \engine.$signal  : _2275_;
  assign _2277_ = _0103_ ? 3'h0 : _2276_;
  function [2:0] _5736_;
    input [2:0] a;
    input [11:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _5736_ = b[2:0];
      4'b??1?:
        _5736_ = b[5:3];
      4'b?1??:
        _5736_ = b[8:6];
      4'b1???:
        _5736_ = b[11:9];
      default:
        _5736_ = a;
    endcase
  endfunction
  assign _2278_ = _5736_(_2276_, { _2286_, _2283_, _2280_, _2277_ }, { _2287_, _2284_, _2281_, _2279_ });
  assign _2279_ = \engine.$signal  == 3'h4;
  assign _2280_ = _0101_ ? 3'h4 : _2276_;
  assign _2281_ = \engine.$signal  == 3'h3;
  assign _2282_ = \engine.entry$169.payload [18] ? 3'h4 : 3'h3;
  assign _2283_ = _0099_ ? _2282_ : _2276_;
  assign _2284_ = \engine.$signal  == 3'h2;
  assign _2290_ = _1469_ ? _1470_[3:0] : \starter.patience ;
  assign _2285_ = _0097_ ? 3'h0 : _2276_;
  assign _2286_ = \engine.checks.good  ? 3'h2 : _2285_;
  assign _2287_ = \engine.$signal  == 3'h1;
  assign _2288_ = \regs.control_abort  ? 3'h0 : _2278_;
  assign _0105_ = rst ? 3'h0 : _2288_;
  assign _2289_ = \engine.start$31  ? 32'd0 : \engine.beats ;
  assign _2291_ = _0080_ ? \engine.beats  : _2289_;
  assign _2292_ = \engine.passed$125  ? _0092_[31:0] : _2291_;
  assign _2293_ = \regs.control_abort  ? 32'd0 : _2292_;
  assign _0106_ = rst ? 32'd0 : _2293_;
  assign _2294_ = \regs.control_abort  ? 1'h0 : _0087_;
  function [3:0] _5755_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5755_ = b[3:0];
      2'b1?:
        _5755_ = b[7:4];
      default:
        _5755_ = a;
    endcase
  endfunction
  assign _2298_ = _5755_(\starter.patience , { _2305_, _2290_ }, { _2315_, _2302_ });
  assign _0107_ = rst ? 1'h0 : _2294_;
  assign _2295_ = \engine.segments.step  ? _0088_ : \engine.first$119 ;
  assign _2296_ = \engine.checks.good  ? 1'h1 : _2295_;
  assign _2297_ = \regs.control_abort  ? 1'h0 : _2296_;
  assign _0108_ = rst ? 1'h0 : _2297_;
  assign _2299_ = \regs.control_abort  ? 2'h0 : { \engine.$signal$57 [0], \engine.consume  };
  assign _0109_ = rst ? 2'h0 : _2299_;
  assign _2300_ = \regs.control_abort  ? 2'h0 : { \engine.valid$53 [0], \engine.segments.step  };
  assign _0111_ = rst ? 2'h0 : _2300_;
  assign _2301_ = \regs.control_abort  ? 1'h0 : \engine.$signal$57 [1];
  assign _2302_ = \starter.state  == 2'h2;
  assign _2305_ = _1459_ ? 4'hf : \starter.patience ;
  assign _0112_ = rst ? 1'h0 : _2301_;
  assign _2303_ = \regs.control_abort  ? 2'h0 : { \engine.adding$67 [0], \engine.$signal$41  };
  assign _0113_ = rst ? 2'h0 : _2303_;
  assign _2304_ = \regs.control_abort  ? 1'h0 : \engine.valid$53 [1];
  assign _0114_ = rst ? 1'h0 : _2304_;
  assign _2306_ = \regs.control_abort  ? 1'h0 : _0096_;
  assign _0115_ = rst ? 1'h0 : _2306_;
  assign _2307_ = _0101_ ? 1'h0 : \engine.$signal$96 ;
  function [0:0] _5776_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5776_ = b[0:0];
      2'b1?:
        _5776_ = b[1:1];
      default:
        _5776_ = a;
    endcase
  endfunction
  assign _2308_ = _5776_(\engine.$signal$96 , { _2311_, _2307_ }, { _2312_, _2309_ });
  assign _2309_ = \engine.$signal  == 3'h3;
  assign _2310_ = \engine.entry$169.payload [18] ? \engine.$signal$96  : 1'h1;
  assign _2311_ = _0099_ ? _2310_ : \engine.$signal$96 ;
  assign _2312_ = \engine.$signal  == 3'h2;
  assign _2313_ = \regs.control_abort  ? 1'h0 : _2308_;
  assign _0116_ = rst ? 1'h0 : _2313_;
  assign _2314_ = \regs.control_abort  ? 1'h0 : _0466_;
  assign _2315_ = ! \starter.state ;
  assign _1477_ = rst ? 4'h0 : _2298_;
  assign _0474_ = rst ? 1'h0 : _2314_;
  assign _2316_ = \regs.control_abort  ? 1'h0 : _0460_;
  assign _0473_ = rst ? 1'h0 : _2316_;
  assign _2317_ = \regs.control_abort  ? 5'h00 : _0479_[4:0];
  assign _0472_ = rst ? 5'h00 : _2317_;
  assign _2318_ = \regs.control_abort  ? 5'h00 : _0477_[4:0];
  assign _0471_ = rst ? 5'h00 : _2318_;
  assign _2319_ = \regs.control_abort  ? 1'h0 : \engine.entry$169.$signal ;
  assign _0470_ = rst ? 1'h0 : _2319_;
  assign _2320_ = \regs.control_abort  ? 4'h0 : _0475_[3:0];
  assign _2323_ = busy ? 1'h1 : 1'h0;
  assign _0468_ = rst ? 4'h0 : _2320_;
  assign _2321_ = \regs.control_abort  ? 4'h0 : _0469_[3:0];
  assign _0467_ = rst ? 4'h0 : _2321_;
  assign _2322_ = \regs.control_abort  ? 1'h0 : _0491_;
  assign _0485_ = rst ? 1'h0 : _2322_;
  assign _2324_ = \regs.control_abort  ? 6'h00 : \engine.queue.$like ;
  assign _0484_ = rst ? 6'h00 : _2324_;
  assign _2325_ = \regs.control_abort  ? 6'h00 : _0490_[5:0];
  assign _0483_ = rst ? 6'h00 : _2325_;
  assign _2326_ = \regs.control_abort  ? 5'h00 : _0488_[4:0];
  assign busy_write = \regs.command_written  ? _2323_ : 1'h0;
  assign _0493_ = rst ? 5'h00 : _2326_;
  assign _2327_ = \regs.control_abort  ? 5'h00 : _0487_[4:0];
  assign _0492_ = rst ? 5'h00 : _2327_;
  assign _2328_ = \engine.segments.swapped [2] ? \engine.segments.following  : \engine.segments.side ;
  assign _2329_ = \regs.control_abort  ? 54'h00000000000000 : _2328_;
  assign _0574_ = rst ? 54'h00000000000000 : _2329_;
  assign _2330_ = \regs.control_abort  ? 3'h0 : { \engine.segments.swapped [1:0], \engine.segments.$signal  };
  assign _0573_ = rst ? 3'h0 : _2330_;
  assign _2331_ = \engine.segments.$signal  ? _0544_[2:0] : \engine.segments.$signal$33 ;
  assign _2332_ = \engine.checks.good  ? 3'h0 : _2331_;
  assign _2335_ = _0070_ ? 1'h1 : 1'h0;
  assign _2333_ = \regs.control_abort  ? 3'h0 : _2332_;
  assign _0572_ = rst ? 3'h0 : _2333_;
  assign _0571_ = \engine.segments.$signal  ? \engine.segments.joined  : \engine.segments.sharing ;
  assign _0570_ = \engine.segments.$signal  ? \engine.segments.$signal$32  : \engine.segments.$signal$20 ;
  assign _2334_ = \engine.segments.$signal  ? \engine.segments.entry$11 [40] : \engine.segments.hold ;
  assign _2336_ = \regs.control_abort  ? 1'h0 : _2334_;
  assign _0569_ = rst ? 1'h0 : _2336_;
  assign _2337_ = \engine.segments.step  ? 2'h3 : \engine.segments.$signal$27 ;
  assign _0568_ = \engine.segments.$signal  ? \engine.segments.following_head  : _2337_;
  assign _2338_ = \engine.segments.step  ? _0543_[33:0] : \engine.segments.left ;
  assign _2341_ = busy ? 1'h0 : _2335_;
  assign _0566_ = \engine.segments.$signal  ? \engine.segments.following_left  : _2338_;
  assign _2339_ = \engine.checks.good  ? 1'h0 : \engine.ready_next ;
  assign _2340_ = \regs.control_abort  ? 1'h0 : _2339_;
  assign _0565_ = rst ? 1'h0 : _2340_;
  assign _0564_ = _0535_ ? _0538_[4:0] : \engine.segments.coefficient_shift ;
  assign _0563_ = _0533_ ? _0534_ : \engine.segments.coefficient_beyond ;
  assign _0562_ = _0531_ ? _0532_ : \engine.segments.coefficient_right ;
  assign _0561_ = _0529_ ? _0530_ : \engine.segments.coefficient_exponent ;
  assign _0560_ = _0521_ ? _0523_[4:0] : \engine.segments.eps_shift ;
  assign _0559_ = _0519_ ? _0520_ : \engine.segments.eps_beyond ;
  assign \commands.refused  = \regs.command_written  ? _2341_ : 1'h0;
  assign _0558_ = _0517_ ? _0518_ : \engine.segments.eps_right ;
  assign _0557_ = _0514_ ? _0516_ : \engine.segments.eps_exponent ;
  assign _0556_[41:38] = _0539_ ? _0542_[4:1] : \engine.segments.following [41:38];
  assign _0556_[37:21] = _0539_ ? { 15'h0000, _0541_ } : \engine.segments.following [37:21];
  assign _0556_[20:17] = _0524_ ? _0528_[4:1] : \engine.segments.following [20:17];
  assign _0556_[16:0] = _0524_ ? _0527_ : \engine.segments.following [16:0];
  assign _0556_[52] = _2342_ ? \engine.checks.sweep [1] : \engine.segments.following [52];
  assign _2342_ = \engine.segments.phase  == 4'h7;
  assign _0556_[51:49] = _2343_ ? \engine.checks.sweep [4:2] : \engine.segments.following [51:49];
  assign _2343_ = \engine.segments.phase  == 4'h7;
  assign _0556_[48:42] = _2344_ ? \engine.segments.entry$11 [47:41] : \engine.segments.following [48:42];
  assign _2344_ = \engine.segments.phase  == 4'h7;
  assign _0556_[53] = _2345_ ? \engine.checks.sweep [5] : \engine.segments.following [53];
  assign _2345_ = \engine.segments.phase  == 4'h7;
  assign _2352_ = \commands.full  ? 1'h1 : 1'h0;
  assign _0555_ = _2346_ ? _0513_[33:0] : \engine.segments.following_left ;
  assign _2346_ = \engine.segments.phase  == 4'h7;
  assign _0554_ = _2347_ ? _0512_[1:0] : \engine.segments.following_head ;
  assign _2347_ = \engine.segments.phase  == 4'h3;
  assign _0553_ = _2348_ ? { 1'h0, _0511_ } : \engine.segments.following_end ;
  assign _2348_ = \engine.segments.phase  == 4'h3;
  assign _0552_ = _2349_ ? \engine.segments.read__data  : \engine.segments.entry$11 ;
  assign _2349_ = \engine.segments.phase  == 4'h2;
  assign _2350_ = _2351_ ? \engine.segments.$signal$33  : \engine.segments.at ;
  assign _2351_ = \engine.segments.phase  == 4'h1;
  assign _2353_ = \engine.segments.$signal  ? _0545_[2:0] : _2350_;
  assign _2354_ = \engine.checks.good  ? 3'h1 : _2353_;
  assign _2355_ = \regs.control_abort  ? 3'h0 : _2354_;
  assign _0551_ = rst ? 3'h0 : _2355_;
  assign _0550_ = _2356_ ? _0508_ : \engine.segments.$signal$32 ;
  assign _2356_ = \engine.segments.phase  == 4'h1;
  assign _0022_[1:0] = \commands.target ;
  assign _0289_[1:0] = { _0282_, 1'h0 };
  assign _0328_[1:0] = { _0324_, 1'h0 };
  assign _0412_[1:0] = { _0405_, 1'h0 };
  assign _0451_[1:0] = { _0447_, 1'h0 };
  assign _0486_[5:0] = \engine.queue.$like ;
  assign _0579_[0] = \engine.terms.following ;
  assign \engine.bad [0] = 1'h0;
  assign \engine.bad [6:3] = 4'h0;
  assign \engine.faults [3] = \engine.datapath.wrapped ;
  assign m_axis_tdata = \engine.o__payload [15:0];
  assign m_axis_tdest = \engine.o__payload [19];
  assign m_axis_tkeep = \engine.o__payload [17:16];
  assign m_axis_tlast = \engine.o__payload [18];
  assign \source.back [6:0] = \source.replay.back [6:0];
  assign \source1.back [6:0] = \source1.replay.back [6:0];
endmodule
