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
  wire [1:0] _0038_;
  wire _0039_;
  wire [1:0] _0040_;
  wire _0041_;
  wire _0042_;
  wire [1:0] _0043_;
  wire [1:0] _0044_;
  wire _0045_;
  wire [63:0] _0046_;
  wire [1:0] _0047_;
  wire _0048_;
  wire _0049_;
  wire _0050_;
  wire [1:0] _0051_;
  wire _0052_;
  wire _0053_;
  wire _0054_;
  wire _0055_;
  wire _0056_;
  wire _0057_;
  wire _0058_;
  wire _0059_;
  wire _0060_;
  wire _0061_;
  wire _0062_;
  wire _0063_;
  wire _0064_;
  wire _0065_;
  wire _0066_;
  wire _0067_;
  wire _0068_;
  wire _0069_;
  wire [1:0] _0070_;
  wire [1:0] _0071_;
  wire [32:0] _0072_;
  wire [1:0] _0073_;
  wire [1:0] _0074_;
  wire [1:0] _0075_;
  wire _0076_;
  wire _0077_;
  wire _0078_;
  wire _0079_;
  wire _0080_;
  wire _0081_;
  wire _0082_;
  wire _0083_;
  wire [6:0] _0084_;
  wire [2:0] _0085_;
  wire [31:0] _0086_;
  wire _0087_;
  wire _0088_;
  wire [1:0] _0089_;
  wire _0090_;
  wire [1:0] _0091_;
  wire _0092_;
  wire [1:0] _0093_;
  wire _0094_;
  wire _0095_;
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
  wire _0106_;
  wire _0107_;
  wire _0108_;
  wire _0109_;
  wire _0110_;
  wire _0111_;
  wire _0112_;
  wire _0113_;
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
  wire [2:0] _0133_;
  wire _0134_;
  wire [15:0] _0135_;
  wire [15:0] _0136_;
  wire [15:0] _0137_;
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
  wire [90:0] _0148_;
  wire _0149_;
  wire _0150_;
  wire _0151_;
  wire _0152_;
  wire _0153_;
  wire _0154_;
  wire _0155_;
  wire _0156_;
  wire _0157_;
  wire _0158_;
  wire _0159_;
  wire _0160_;
  wire [2:0] _0161_;
  wire _0162_;
  wire [32:0] _0163_;
  wire [32:0] _0164_;
  wire _0165_;
  wire _0166_;
  wire [2:0] _0167_;
  wire [32:0] _0168_;
  wire [32:0] _0169_;
  wire _0170_;
  wire [7:0] _0171_;
  wire _0172_;
  wire [2:0] _0173_;
  wire [32:0] _0174_;
  wire [32:0] _0175_;
  wire [16:0] _0176_;
  wire [7:0] _0177_;
  wire [7:0] _0178_;
  wire _0179_;
  wire [7:0] _0180_;
  wire _0181_;
  wire _0182_;
  wire [1:0] _0183_;
  wire [31:0] _0184_;
  wire [31:0] _0185_;
  wire [31:0] _0186_;
  wire [7:0] _0187_;
  wire _0188_;
  wire _0189_;
  wire _0190_;
  wire _0191_;
  wire [25:0] _0192_;
  wire [8:0] _0193_;
  wire [8:0] _0194_;
  wire [8:0] _0195_;
  wire [8:0] _0196_;
  wire [10:0] _0197_;
  wire [10:0] _0198_;
  wire _0199_;
  wire _0200_;
  wire [26:0] _0201_;
  wire _0202_;
  wire _0203_;
  wire [11:0] _0204_;
  wire [11:0] _0205_;
  wire _0206_;
  wire [10:0] _0207_;
  wire [10:0] _0208_;
  wire [10:0] _0209_;
  wire _0210_;
  wire _0211_;
  wire [10:0] _0212_;
  wire _0213_;
  wire _0214_;
  wire _0215_;
  wire _0216_;
  wire _0217_;
  wire _0218_;
  wire [25:0] _0219_;
  wire [24:0] _0220_;
  wire [7:0] _0221_;
  wire _0222_;
  wire [10:0] _0223_;
  wire _0224_;
  wire _0225_;
  wire _0226_;
  wire _0227_;
  wire [9:0] _0228_;
  wire [9:0] _0229_;
  wire [8:0] _0230_;
  wire [8:0] _0231_;
  wire _0232_;
  wire _0233_;
  wire _0234_;
  wire _0235_;
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
  wire [28:0] _0248_;
  wire _0249_;
  wire _0250_;
  wire _0251_;
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
  wire [9:0] _0266_;
  wire [9:0] _0267_;
  wire [27:0] _0268_;
  wire [2:0] _0269_;
  wire [27:0] _0270_;
  wire [9:0] _0271_;
  wire _0272_;
  wire _0273_;
  wire _0274_;
  wire [24:0] _0275_;
  wire [24:0] _0276_;
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
  wire _0287_;
  wire _0288_;
  wire _0289_;
  wire _0290_;
  wire _0291_;
  wire _0292_;
  wire [27:0] _0293_;
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
  wire [9:0] _0305_;
  wire [9:0] _0306_;
  wire [26:0] _0307_;
  wire [2:0] _0308_;
  wire [26:0] _0309_;
  wire [9:0] _0310_;
  wire _0311_;
  wire _0312_;
  wire [24:0] _0313_;
  wire [24:0] _0314_;
  wire [25:0] _0315_;
  wire [8:0] _0316_;
  wire [8:0] _0317_;
  wire [8:0] _0318_;
  wire [8:0] _0319_;
  wire [10:0] _0320_;
  wire [10:0] _0321_;
  wire _0322_;
  wire _0323_;
  wire [26:0] _0324_;
  wire _0325_;
  wire _0326_;
  wire [11:0] _0327_;
  wire [11:0] _0328_;
  wire _0329_;
  wire [10:0] _0330_;
  wire [10:0] _0331_;
  wire [10:0] _0332_;
  wire _0333_;
  wire _0334_;
  wire [10:0] _0335_;
  wire _0336_;
  wire _0337_;
  wire _0338_;
  wire _0339_;
  wire _0340_;
  wire _0341_;
  wire [25:0] _0342_;
  wire [24:0] _0343_;
  wire [7:0] _0344_;
  wire _0345_;
  wire [10:0] _0346_;
  wire _0347_;
  wire _0348_;
  wire _0349_;
  wire _0350_;
  wire [9:0] _0351_;
  wire [9:0] _0352_;
  wire [8:0] _0353_;
  wire [8:0] _0354_;
  wire _0355_;
  wire _0356_;
  wire _0357_;
  wire _0358_;
  wire _0359_;
  wire _0360_;
  wire _0361_;
  wire _0362_;
  wire _0363_;
  wire _0364_;
  wire _0365_;
  wire _0366_;
  wire _0367_;
  wire _0368_;
  wire _0369_;
  wire _0370_;
  wire [28:0] _0371_;
  wire _0372_;
  wire _0373_;
  wire _0374_;
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
  wire [9:0] _0389_;
  wire [9:0] _0390_;
  wire [27:0] _0391_;
  wire [2:0] _0392_;
  wire [27:0] _0393_;
  wire [9:0] _0394_;
  wire _0395_;
  wire _0396_;
  wire _0397_;
  wire [24:0] _0398_;
  wire [24:0] _0399_;
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
  wire [27:0] _0416_;
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
  wire [9:0] _0428_;
  wire [9:0] _0429_;
  wire [26:0] _0430_;
  wire [2:0] _0431_;
  wire [26:0] _0432_;
  wire [9:0] _0433_;
  wire _0434_;
  wire _0435_;
  wire [24:0] _0436_;
  wire [24:0] _0437_;
  wire _0438_;
  wire _0439_;
  wire _0440_;
  wire _0441_;
  wire _0442_;
  wire _0443_;
  wire _0444_;
  wire _0445_;
  wire _0446_;
  wire [3:0] _0447_;
  wire [3:0] _0448_;
  wire [4:0] _0449_;
  wire _0450_;
  wire [4:0] _0451_;
  wire [4:0] _0452_;
  wire _0453_;
  wire _0454_;
  wire [4:0] _0455_;
  wire [5:0] _0456_;
  wire [6:0] _0457_;
  wire [5:0] _0458_;
  wire [6:0] _0459_;
  wire _0460_;
  wire _0461_;
  wire [6:0] _0462_;
  wire [5:0] _0463_;
  wire [5:0] _0464_;
  wire _0465_;
  wire [7:0] _0466_;
  wire [5:0] _0467_;
  wire [5:0] _0468_;
  wire [6:0] _0469_;
  wire [7:0] _0470_;
  wire _0471_;
  wire [4:0] _0472_;
  wire [4:0] _0473_;
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
  wire [4:0] _0487_;
  wire _0488_;
  wire _0489_;
  wire _0490_;
  wire [32:0] _0491_;
  wire [2:0] _0492_;
  wire [34:0] _0493_;
  wire _0494_;
  wire _0495_;
  wire [16:0] _0496_;
  wire _0497_;
  wire [17:0] _0498_;
  wire _0499_;
  wire _0500_;
  wire _0501_;
  wire [17:0] _0502_;
  wire [17:0] _0503_;
  wire _0504_;
  wire [5:0] _0505_;
  wire _0506_;
  wire [16:0] _0507_;
  wire [5:0] _0508_;
  wire _0509_;
  wire [16:0] _0510_;
  wire _0511_;
  wire [17:0] _0512_;
  wire _0513_;
  wire _0514_;
  wire _0515_;
  wire _0516_;
  wire [17:0] _0517_;
  wire [17:0] _0518_;
  wire _0519_;
  wire [5:0] _0520_;
  wire [1:0] _0521_;
  wire [5:0] _0522_;
  wire [34:0] _0523_;
  wire [3:0] _0524_;
  wire [3:0] _0525_;
  wire _0526_;
  wire [3:0] _0527_;
  wire [3:0] _0528_;
  wire _0529_;
  wire _0530_;
  wire [2:0] _0531_;
  wire [48:0] _0532_;
  wire [33:0] _0533_;
  wire [1:0] _0534_;
  wire [33:0] _0535_;
  wire [53:0] _0536_;
  wire [16:0] _0537_;
  wire [17:0] _0538_;
  wire _0539_;
  wire [4:0] _0540_;
  wire [16:0] _0541_;
  wire [17:0] _0542_;
  wire _0543_;
  wire [4:0] _0544_;
  wire _0545_;
  wire [33:0] _0546_;
  wire _0547_;
  wire [1:0] _0548_;
  wire _0549_;
  wire _0550_;
  wire _0551_;
  wire [2:0] _0552_;
  wire [2:0] _0553_;
  wire [53:0] _0554_;
  wire _0555_;
  wire _0556_;
  wire _0557_;
  wire [15:0] _0558_;
  wire [1:0] _0559_;
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
  wire [15:0] _0570_;
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
  wire [1:0] _0944_;
  wire [2:0] _0945_;
  wire _0946_;
  wire _0947_;
  wire _0948_;
  wire [3:0] _0949_;
  wire [3:0] _0950_;
  wire [15:0] _0951_;
  wire [15:0] _0952_;
  wire [15:0] _0953_;
  wire [15:0] _0954_;
  wire [8:0] _0955_;
  wire [31:0] _0956_;
  wire [30:0] _0957_;
  wire [7:0] _0958_;
  wire [7:0] _0959_;
  wire _0960_;
  wire [7:0] _0961_;
  wire _0962_;
  wire [31:0] _0963_;
  wire [1:0] _0964_;
  wire _0965_;
  wire [3:0] _0966_;
  wire _0967_;
  wire _0968_;
  wire [31:0] _0969_;
  wire [31:0] _0970_;
  wire _0971_;
  wire [15:0] _0972_;
  wire [7:0] _0973_;
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
  wire [9:0] _1012_;
  wire _1013_;
  wire [31:0] _1014_;
  wire [3:0] _1015_;
  wire _1016_;
  wire [1:0] _1017_;
  wire _1018_;
  wire [9:0] _1019_;
  wire _1020_;
  wire [31:0] _1021_;
  wire _1022_;
  wire [1:0] _1023_;
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
  wire [7:0] _1046_;
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
  wire [7:0] _1076_;
  wire [7:0] _1077_;
  wire [7:0] _1078_;
  wire _1079_;
  wire _1080_;
  wire _1081_;
  wire _1082_;
  wire _1083_;
  wire _1084_;
  wire _1085_;
  wire _1086_;
  wire _1087_;
  wire _1088_;
  wire _1089_;
  wire _1090_;
  wire _1091_;
  wire [7:0] _1092_;
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
  wire [16:0] _1107_;
  wire _1108_;
  wire _1109_;
  wire _1110_;
  wire [7:0] _1111_;
  wire _1112_;
  wire _1113_;
  wire [15:0] _1114_;
  wire _1115_;
  wire _1116_;
  wire _1117_;
  wire [1:0] _1118_;
  wire _1119_;
  wire [8:0] _1120_;
  wire _1121_;
  wire _1122_;
  wire _1123_;
  wire _1124_;
  wire _1125_;
  wire _1126_;
  wire [1:0] _1127_;
  wire [1:0] _1128_;
  wire _1129_;
  wire _1130_;
  wire [1:0] _1131_;
  wire [1:0] _1132_;
  wire _1133_;
  wire _1134_;
  wire _1135_;
  wire _1136_;
  wire _1137_;
  wire _1138_;
  wire [1:0] _1139_;
  wire [1:0] _1140_;
  wire [1:0] _1141_;
  wire [1:0] _1142_;
  wire [1:0] _1143_;
  wire _1144_;
  wire [1:0] _1145_;
  wire _1146_;
  wire _1147_;
  wire [7:0] _1148_;
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
  wire [1:0] _1159_;
  wire [1:0] _1160_;
  wire [7:0] _1161_;
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
  wire _1173_;
  wire _1174_;
  wire _1175_;
  wire _1176_;
  wire [7:0] _1177_;
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
  wire [7:0] _1207_;
  wire [7:0] _1208_;
  wire [7:0] _1209_;
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
  wire [7:0] _1223_;
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
  wire _1237_;
  wire [16:0] _1238_;
  wire _1239_;
  wire _1240_;
  wire _1241_;
  wire [7:0] _1242_;
  wire _1243_;
  wire _1244_;
  wire [15:0] _1245_;
  wire _1246_;
  wire _1247_;
  wire _1248_;
  wire [1:0] _1249_;
  wire _1250_;
  wire [8:0] _1251_;
  wire _1252_;
  wire _1253_;
  wire _1254_;
  wire _1255_;
  wire _1256_;
  wire _1257_;
  wire [1:0] _1258_;
  wire [1:0] _1259_;
  wire _1260_;
  wire _1261_;
  wire [1:0] _1262_;
  wire [1:0] _1263_;
  wire _1264_;
  wire _1265_;
  wire _1266_;
  wire _1267_;
  wire _1268_;
  wire _1269_;
  wire [1:0] _1270_;
  wire [1:0] _1271_;
  wire [1:0] _1272_;
  wire [1:0] _1273_;
  wire [1:0] _1274_;
  wire _1275_;
  wire [1:0] _1276_;
  wire _1277_;
  wire _1278_;
  wire [7:0] _1279_;
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
  wire [1:0] _1290_;
  wire [1:0] _1291_;
  wire [7:0] _1292_;
  wire _1293_;
  wire [1:0] _1294_;
  wire [1:0] _1295_;
  wire _1296_;
  wire _1297_;
  wire _1298_;
  wire _1299_;
  wire [1:0] _1300_;
  wire [1:0] _1301_;
  wire _1302_;
  wire _1303_;
  wire _1304_;
  wire [1:0] _1305_;
  wire [1:0] _1306_;
  wire _1307_;
  wire _1308_;
  wire _1309_;
  wire [4:0] _1310_;
  wire [1:0] _1311_;
  wire [1:0] _1312_;
  wire _1313_;
  wire _1314_;
  wire [1:0] _1315_;
  wire [1:0] _1316_;
  wire [3:0] _1317_;
  wire _1318_;
  wire [1:0] _1319_;
  wire [1:0] _1320_;
  wire _1321_;
  wire _1322_;
  wire _1323_;
  wire _1324_;
  wire _1325_;
  wire _1326_;
  wire _1327_;
  wire _1328_;
  wire _1329_;
  wire _1330_;
  wire _1331_;
  wire [24:0] _1332_;
  wire _1333_;
  wire [9:0] _1334_;
  wire _1335_;
  wire _1336_;
  wire _1337_;
  wire _1338_;
  wire _1339_;
  wire _1340_;
  wire _1341_;
  wire _1342_;
  wire _1343_;
  wire [24:0] _1344_;
  wire [31:0] _1345_;
  wire _1346_;
  wire [31:0] _1347_;
  wire [31:0] _1348_;
  wire [1:0] _1349_;
  wire _1350_;
  wire _1351_;
  wire _1352_;
  wire _1353_;
  wire [7:0] _1354_;
  wire [7:0] _1355_;
  wire [7:0] _1356_;
  wire [7:0] _1357_;
  wire [16:0] _1358_;
  wire [15:0] _1359_;
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
  wire [1:0] _1370_;
  wire _1371_;
  wire _1372_;
  wire _1373_;
  wire _1374_;
  wire _1375_;
  wire _1376_;
  wire [1:0] _1377_;
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
  wire [1:0] _1388_;
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
  wire [1:0] _1413_;
  wire _1414_;
  wire _1415_;
  wire _1416_;
  wire _1417_;
  wire _1418_;
  wire _1419_;
  wire _1420_;
  wire [31:0] _1421_;
  wire [31:0] _1422_;
  wire [1:0] _1423_;
  wire [31:0] _1424_;
  wire [31:0] _1425_;
  wire [31:0] _1426_;
  wire [31:0] _1427_;
  wire [31:0] _1428_;
  wire [31:0] _1429_;
  wire [31:0] _1430_;
  wire [31:0] _1431_;
  wire [31:0] _1432_;
  wire [31:0] _1433_;
  wire [1:0] _1434_;
  wire [31:0] _1435_;
  wire [31:0] _1436_;
  wire [31:0] _1437_;
  wire [31:0] _1438_;
  wire [31:0] _1439_;
  wire [31:0] _1440_;
  wire [31:0] _1441_;
  wire [31:0] _1442_;
  wire [31:0] _1443_;
  wire [31:0] _1444_;
  wire [31:0] _1445_;
  wire [31:0] _1446_;
  wire [31:0] _1447_;
  wire [31:0] _1448_;
  wire [31:0] _1449_;
  wire [31:0] _1450_;
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
  wire _1484_;
  wire _1485_;
  wire _1486_;
  wire _1487_;
  wire _1488_;
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
  wire _1501_;
  wire _1502_;
  wire _1503_;
  wire _1504_;
  wire _1505_;
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
  wire [63:0] _1522_;
  wire _1523_;
  wire _1524_;
  wire _1525_;
  wire _1526_;
  wire _1527_;
  wire [63:0] _1528_;
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
  wire _1543_;
  wire _1544_;
  wire _1545_;
  wire _1546_;
  wire _1547_;
  wire _1548_;
  wire _1549_;
  wire _1550_;
  wire _1551_;
  wire _1552_;
  wire _1553_;
  wire _1554_;
  wire _1555_;
  wire _1556_;
  wire _1557_;
  wire _1558_;
  wire _1559_;
  wire _1560_;
  wire _1561_;
  wire _1562_;
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
  wire _1574_;
  wire _1575_;
  wire _1576_;
  wire _1577_;
  wire _1578_;
  wire _1579_;
  wire _1580_;
  wire _1581_;
  wire _1582_;
  wire _1583_;
  wire _1584_;
  wire _1585_;
  wire _1586_;
  wire _1587_;
  wire _1588_;
  wire _1589_;
  wire _1590_;
  wire _1591_;
  wire _1592_;
  wire _1593_;
  wire _1594_;
  wire _1595_;
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
  wire _1658_;
  wire _1659_;
  wire _1660_;
  wire _1661_;
  wire _1662_;
  wire _1663_;
  wire _1664_;
  wire _1665_;
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
  wire _1676_;
  wire _1677_;
  wire _1678_;
  wire _1679_;
  wire _1680_;
  wire _1681_;
  wire _1682_;
  wire _1683_;
  wire _1684_;
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
  wire _1695_;
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
  wire [15:0] _1739_;
  wire _1740_;
  wire _1741_;
  wire _1742_;
  wire _1743_;
  wire _1744_;
  wire [15:0] _1745_;
  wire _1746_;
  wire _1747_;
  wire _1748_;
  wire _1749_;
  wire [15:0] _1750_;
  wire _1751_;
  wire _1752_;
  wire _1753_;
  wire _1754_;
  wire _1755_;
  wire [15:0] _1756_;
  wire _1757_;
  wire _1758_;
  wire _1759_;
  wire _1760_;
  wire _1761_;
  wire [15:0] _1762_;
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
  wire [1:0] _1847_;
  wire [1:0] _1848_;
  wire [31:0] _1849_;
  wire [31:0] _1850_;
  wire _1851_;
  wire _1852_;
  wire [9:0] _1853_;
  wire _1854_;
  wire _1855_;
  wire [8:0] _1856_;
  wire [1:0] _1857_;
  wire [1:0] _1858_;
  wire _1859_;
  wire _1860_;
  wire [3:0] _1861_;
  wire [31:0] _1862_;
  wire [8:0] _1863_;
  wire _1864_;
  wire _1865_;
  wire [9:0] _1866_;
  wire _1867_;
  wire _1868_;
  wire [8:0] _1869_;
  wire [15:0] _1870_;
  wire _1871_;
  wire _1872_;
  wire [8:0] _1873_;
  wire _1874_;
  wire _1875_;
  wire _1876_;
  wire _1877_;
  wire [8:0] _1878_;
  wire _1879_;
  wire _1880_;
  wire _1881_;
  wire _1882_;
  wire _1883_;
  wire [8:0] _1884_;
  wire _1885_;
  wire _1886_;
  wire _1887_;
  wire _1888_;
  wire _1889_;
  wire [8:0] _1890_;
  wire [8:0] _1891_;
  wire [8:0] _1892_;
  wire [8:0] _1893_;
  wire _1894_;
  wire _1895_;
  wire _1896_;
  wire _1897_;
  wire _1898_;
  wire _1899_;
  wire _1900_;
  wire [1:0] _1901_;
  wire _1902_;
  wire _1903_;
  wire _1904_;
  wire _1905_;
  wire _1906_;
  wire [7:0] _1907_;
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
  wire [15:0] _1936_;
  wire [15:0] _1937_;
  wire [15:0] _1938_;
  wire [15:0] _1939_;
  wire [15:0] _1940_;
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
  wire [8:0] _1952_;
  wire [8:0] _1953_;
  wire [8:0] _1954_;
  wire [8:0] _1955_;
  wire [8:0] _1956_;
  wire [8:0] _1957_;
  wire [8:0] _1958_;
  wire [8:0] _1959_;
  wire [8:0] _1960_;
  wire [8:0] _1961_;
  wire _1962_;
  wire _1963_;
  wire _1964_;
  wire _1965_;
  wire _1966_;
  wire [1:0] _1967_;
  wire _1968_;
  wire _1969_;
  wire _1970_;
  wire _1971_;
  wire _1972_;
  wire _1973_;
  wire _1974_;
  wire [1:0] _1975_;
  wire _1976_;
  wire [7:0] _1977_;
  wire _1978_;
  wire _1979_;
  wire _1980_;
  wire _1981_;
  wire _1982_;
  wire [1:0] _1983_;
  wire _1984_;
  wire _1985_;
  wire _1986_;
  wire _1987_;
  wire _1988_;
  wire _1989_;
  wire [1:0] _1990_;
  wire _1991_;
  wire _1992_;
  wire _1993_;
  wire _1994_;
  wire _1995_;
  wire [6:0] _1996_;
  wire [2:0] _1997_;
  wire [1:0] _1998_;
  wire [2:0] _1999_;
  wire [2:0] _2000_;
  wire [2:0] _2001_;
  wire _2002_;
  wire [2:0] _2003_;
  wire _2004_;
  wire [2:0] _2005_;
  wire [2:0] _2006_;
  wire _2007_;
  wire [2:0] _2008_;
  wire [2:0] _2009_;
  wire _2010_;
  wire [2:0] _2011_;
  wire _2012_;
  wire [31:0] _2013_;
  wire [31:0] _2014_;
  wire [31:0] _2015_;
  wire [31:0] _2016_;
  wire [1:0] _2017_;
  wire _2018_;
  wire _2019_;
  wire _2020_;
  wire _2021_;
  wire [1:0] _2022_;
  wire [1:0] _2023_;
  wire _2024_;
  wire _2025_;
  wire [1:0] _2026_;
  wire [1:0] _2027_;
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
  wire [4:0] _2039_;
  wire [4:0] _2040_;
  wire _2041_;
  wire [1:0] _2042_;
  wire [3:0] _2043_;
  wire [3:0] _2044_;
  wire _2045_;
  wire [5:0] _2046_;
  wire [5:0] _2047_;
  wire [1:0] _2048_;
  wire [4:0] _2049_;
  wire [4:0] _2050_;
  wire _2051_;
  wire [53:0] _2052_;
  wire [53:0] _2053_;
  wire [2:0] _2054_;
  wire [1:0] _2055_;
  wire [2:0] _2056_;
  wire [2:0] _2057_;
  wire [2:0] _2058_;
  wire _2059_;
  wire _2060_;
  wire [1:0] _2061_;
  wire _2062_;
  wire [33:0] _2063_;
  wire _2064_;
  wire _2065_;
  wire [3:0] _2066_;
  wire _2067_;
  wire _2068_;
  wire _2069_;
  wire _2070_;
  wire _2071_;
  wire _2072_;
  wire _2073_;
  wire [3:0] _2074_;
  wire _2075_;
  wire [2:0] _2076_;
  wire _2077_;
  wire [2:0] _2078_;
  wire [2:0] _2079_;
  wire [2:0] _2080_;
  wire _2081_;
  wire _2082_;
  wire _2083_;
  wire _2084_;
  wire [3:0] _2085_;
  wire [3:0] _2086_;
  wire [3:0] _2087_;
  wire [3:0] _2088_;
  wire [3:0] _2089_;
  wire [1:0] _2090_;
  wire _2091_;
  wire _2092_;
  wire _2093_;
  wire _2094_;
  wire _2095_;
  wire [15:0] _2096_;
  wire [15:0] _2097_;
  wire [15:0] _2098_;
  wire [15:0] _2099_;
  wire [15:0] _2100_;
  wire [15:0] _2101_;
  wire [15:0] _2102_;
  wire [15:0] _2103_;
  wire _2104_;
  wire _2105_;
  wire [2:0] _2106_;
  wire _2107_;
  wire [2:0] _2108_;
  wire [2:0] _2109_;
  wire [1:0] _2110_;
  wire [1:0] _2111_;
  wire [20:0] _2112_;
  wire [20:0] _2113_;
  wire [15:0] _2114_;
  wire [15:0] _2115_;
  wire [15:0] _2116_;
  wire _2117_;
  wire _2118_;
  wire _2119_;
  wire _2120_;
  wire _2121_;
  wire [7:0] _2122_;
  wire _2123_;
  wire _2124_;
  wire _2125_;
  wire _2126_;
  wire _2127_;
  wire _2128_;
  wire [9:0] _2129_;
  wire _2130_;
  wire _2131_;
  wire _2132_;
  wire _2133_;
  wire _2134_;
  wire _2135_;
  wire _2136_;
  wire _2137_;
  wire [24:0] _2138_;
  wire _2139_;
  wire [9:0] _2140_;
  wire _2141_;
  wire _2142_;
  wire _2143_;
  wire _2144_;
  wire _2145_;
  wire _2146_;
  wire _2147_;
  wire _2148_;
  wire _2149_;
  wire [24:0] _2150_;
  wire [7:0] _2151_;
  wire _2152_;
  wire _2153_;
  wire _2154_;
  wire _2155_;
  wire _2156_;
  wire [9:0] _2157_;
  wire _2158_;
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
  wire [8:0] \source.control.$signal ;
  reg [8:0] \source.control.$signal$1  = 9'h001;
  wire \source.control.$signal$10 ;
  reg \source.control.$signal$13  = 1'h0;
  wire \source.control.$signal$18 ;
  wire \source.control.$signal$20 ;
  reg \source.control.$signal$21  = 1'h0;
  reg \source.control.$signal$23  = 1'h0;
  reg \source.control.$signal$26  = 1'h0;
  reg \source.control.$signal$4  = 1'h0;
  reg \source.control.$signal$8  = 1'h0;
  reg [15:0] \source.control.count  = 16'h0000;
  reg [1:0] \source.control.error  = 2'h0;
  wire \source.control.feed ;
  wire \source.control.marked ;
  wire \source.control.rewinding ;
  wire \source.control.step ;
  reg [7:0] \source.control.word  = 8'h00;
  wire [7:0] \source.entering ;
  reg \source.feeding  = 1'h0;
  wire \source.fetch ;
  reg [7:0] \source.lane0  = 8'h01;
  reg [7:0] \source.lane1  = 8'h01;
  reg \source.mark  = 1'h0;
  wire \source.moving ;
  reg [7:0] \source.new  = 8'h00;
  wire \source.port$2162$0 ;
  wire \source.port$2163$0 ;
  reg \source.push  = 1'h0;
  reg \source.replay.$signal  = 1'h0;
  wire \source.replay.$signal$10 ;
  reg \source.replay.$signal$13  = 1'h0;
  reg \source.replay.$signal$20  = 1'h0;
  reg \source.replay.$signal$22  = 1'h0;
  reg \source.replay.$signal$23  = 1'h0;
  reg \source.replay.$signal$24  = 1'h0;
  reg \source.replay.$signal$25  = 1'h0;
  reg \source.replay.$signal$27  = 1'h0;
  reg \source.replay.$signal$4  = 1'h0;
  wire [7:0] \source.replay.$signature__data$9 ;
  reg [7:0] \source.replay.back  = 8'h00;
  wire [7:0] \source.replay.saved__data ;
  reg \source.rewind  = 1'h0;
  wire [8:0] \source1.control.$signal ;
  reg [8:0] \source1.control.$signal$1  = 9'h001;
  wire \source1.control.$signal$10 ;
  reg \source1.control.$signal$13  = 1'h0;
  wire \source1.control.$signal$18 ;
  wire \source1.control.$signal$20 ;
  reg \source1.control.$signal$21  = 1'h0;
  reg \source1.control.$signal$23  = 1'h0;
  reg \source1.control.$signal$26  = 1'h0;
  reg \source1.control.$signal$4  = 1'h0;
  reg \source1.control.$signal$8  = 1'h0;
  reg [15:0] \source1.control.count  = 16'h0000;
  reg [1:0] \source1.control.error  = 2'h0;
  wire \source1.control.feed ;
  wire \source1.control.marked ;
  wire \source1.control.rewinding ;
  wire \source1.control.step ;
  reg [7:0] \source1.control.word  = 8'h00;
  wire [7:0] \source1.entering ;
  reg \source1.feeding  = 1'h0;
  wire \source1.fetch ;
  reg [7:0] \source1.lane0  = 8'h01;
  reg [7:0] \source1.lane1  = 8'h01;
  reg \source1.mark  = 1'h0;
  wire \source1.moving ;
  reg [7:0] \source1.new  = 8'h00;
  wire \source1.port$2340$0 ;
  wire \source1.port$2341$0 ;
  reg \source1.push  = 1'h0;
  reg \source1.replay.$signal  = 1'h0;
  wire \source1.replay.$signal$10 ;
  reg \source1.replay.$signal$13  = 1'h0;
  reg \source1.replay.$signal$20  = 1'h0;
  reg \source1.replay.$signal$22  = 1'h0;
  reg \source1.replay.$signal$23  = 1'h0;
  reg \source1.replay.$signal$24  = 1'h0;
  reg \source1.replay.$signal$25  = 1'h0;
  reg \source1.replay.$signal$27  = 1'h0;
  reg \source1.replay.$signal$4  = 1'h0;
  wire [7:0] \source1.replay.$signature__data$9 ;
  reg [7:0] \source1.replay.back  = 8'h00;
  wire [7:0] \source1.replay.saved__data ;
  reg \source1.rewind  = 1'h0;
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
    if (\source.push )
      \source.replay.history [\source.replay.$signal$4 ] <= \source.new ;
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
    if (\source1.push )
      \source1.replay.history [\source1.replay.$signal$4 ] <= \source1.new ;
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
  assign _0027_ = \regs.term_written  & _0026_;
  assign _0028_ = \regs.term_index  == 1'h1;
  assign _0029_ = _0027_ & _0028_;
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
  assign \regs.status_source_ready  = & { \source1.control.$signal$1 [0], \source.control.$signal$1 [0] };
  assign \regs.status_source_valid  = & { \out__valid$68 , out__valid };
  assign _0026_ = ~ busy;
  assign \commands.asked [0] = ! \commands.target ;
  assign \commands.asked [1] = \commands.target  == 1'h1;
  assign _0047_ = \commands.asked  & { \source1.control.$signal$1 [0], \source.control.$signal$1 [0] };
  assign _0048_ = | _0047_;
  assign _0049_ = ~ _0048_;
  assign _0050_ = \commands.pending  | _0049_;
  assign \commands.valid  = \commands.$signal  & { \commands.pending , \commands.pending  };
  assign \commands.load_valid  = \commands.$signal  & { \commands.full , \commands.full  };
  assign _0051_ = \commands.asked  & { \source1.control.$signal$1 [0], \source.control.$signal$1 [0] };
  assign _0052_ = | _0051_;
  assign _0035_ = ~ _0052_;
  assign _0036_ = \commands.pending  | _0035_;
  assign _0037_ = ! command_op;
  assign _0038_ = \commands.valid  & { \source1.control.$signal$1 [0], \source.control.$signal$1 [0] };
  assign _0039_ = | _0038_;
  assign _0040_ = \commands.load_valid  & { \source1.control.$signal$1 [1], \source.control.$signal$1 [1] };
  assign _0041_ = | _0040_;
  always @(posedge clk)
    \commands.pending  <= _0042_;
  always @(posedge clk)
    \commands.$signal  <= _0043_;
  always @(posedge clk)
    \commands.waiting_op  <= _0044_;
  always @(posedge clk)
    \commands.full  <= _0045_;
  always @(posedge clk)
    \commands.word  <= _0046_;
  assign _0077_ = | { 4'h0, \engine.bad [2:1], 1'h0 };
  assign _0078_ = \engine.final_d_d  | \engine.entry$169.payload [18];
  assign _0079_ = \engine.$signal$57 [1] & _0078_;
  assign _0081_ = \engine.dropped  & \engine.entry$169.payload [18];
  assign _0082_ = ~ \engine.counting ;
  assign _0083_ = \engine.empty  & _0082_;
  always @(posedge clk)
    \engine.faults$113  <= _0084_;
  always @(posedge clk)
    \engine.$signal  <= _0085_;
  always @(posedge clk)
    \engine.beats  <= _0086_;
  always @(posedge clk)
    \engine.$signal$44  <= _0087_;
  always @(posedge clk)
    \engine.first$119  <= _0088_;
  always @(posedge clk)
    \engine.$signal$57  <= _0089_;
  always @(posedge clk)
    \engine.valid$53  <= _0091_;
  always @(posedge clk)
    \engine.final_d  <= \engine.final ;
  always @(posedge clk)
    \engine.final_d_d  <= \engine.final_d ;
  always @(posedge clk)
    \engine.wanted_early  <= _0071_;
  always @(posedge clk)
    \engine.first_d  <= \engine.first$119 ;
  always @(posedge clk)
    \engine.first  <= \engine.first_d ;
  always @(posedge clk)
    \engine.passed$125  <= _0092_;
  always @(posedge clk)
    \engine.adding$67  <= _0093_;
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
    \engine.bad_keep  <= _0075_;
  always @(posedge clk)
    \engine.passed  <= _0094_;
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
    \engine.dropped  <= _0095_;
  always @(posedge clk)
    \engine.$signal$96  <= _0096_;
  assign \busy$74  = | \engine.$signal ;
  assign _0053_ = ~ \busy$74 ;
  assign \engine.segments.$signature__en  = \engine.write$26  & _0053_;
  assign _0058_ = \engine.start$31  & \busy$74 ;
  assign _0069_ = \engine.overflow  | \engine.datapath.overflow ;
  assign \engine.$signal$41  = \engine.$signal$44  & \engine.u__valid ;
  assign \engine.segments.step  = \engine.$signal$41  & \engine.terms.last ;
  assign _0080_ = ~ \engine.segments.shared ;
  assign \engine.consume  = \engine.segments.step  & _0080_;
  assign _0090_ = ~ \engine.segments.shared ;
  assign \engine.u__ready  = \engine.$signal$41  & _0090_;
  assign \engine.datapath.moving$120  = \engine.adding$67 [1] & \engine.moving_d_d ;
  assign \engine.datapath.active  = \engine.wanted_early_d [0] & \engine.entry$169.payload [16];
  assign \engine.datapath.active$62  = \engine.wanted_early_d [1] & \engine.entry$169.payload [17];
  assign \engine.last$81  = \engine.entry$169.payload [18] | \engine.final_d_d ;
  assign \engine.out.dest  = \engine.checks.sweep [1:0] == 1'h1;
  assign _0054_ = | \engine.bad_keep ;
  assign \engine.faults [6] = \engine.passed  & _0054_;
  assign _0055_ = \engine.final_d_d  | \engine.entry$169.payload [18];
  assign _0056_ = \engine.$signal$57 [1] & _0055_;
  assign _0057_ = ~ \engine.counting ;
  assign _0059_ = \engine.empty  & _0057_;
  assign _0060_ = \engine.start$31  & \busy$74 ;
  assign _0061_ = \engine.$signal  == 2'h2;
  assign _0062_ = \engine.consume  & \engine.final ;
  assign _0063_ = ~ _0062_;
  assign _0064_ = _0061_ & _0063_;
  assign _0065_ = _0064_ & \engine.entry$169.some_next ;
  assign _0066_ = _0065_ & \engine.ready_next ;
  assign _0067_ = _0066_ & \engine.queue.room ;
  assign _0068_ = ~ \engine.segments.shared ;
  assign _0070_ = ~ { \engine.segments.hold , \engine.segments.hold  };
  assign _0071_ = \engine.mask  & _0070_;
  assign _0072_ = \engine.beats  + 1'h1;
  assign _0073_ = \engine.wanted_early_d  | \engine.entry$169.payload [17:16];
  assign _0074_ = ~ \engine.entry$169.payload [17:16];
  assign _0075_ = _0073_ & _0074_;
  assign _0076_ = \engine.$signal$96  & \engine.entry$169.some ;
  assign _0131_ = _0126_ | _0130_;
  assign _0132_ = \engine.checks.sweep [1:0] != 2'h2;
  assign _0133_ = _0132_ ? \engine.checks.sweep [4:2] : 3'h0;
  assign _0134_ = \engine.checks.sweep [1:0] != 2'h2;
  assign _0135_ = _0134_ ? \engine.checks.sweep [21:6] : 16'h0000;
  assign _0136_ = \engine.checks.sweep [1] ? \engine.checks.sweep [53:38] : 16'h0000;
  assign _0137_ = \engine.checks.sweep [1] ? \engine.checks.sweep [90:75] : 16'h0000;
  assign \engine.bad [1] = \engine.checks.$signal$4  & \engine.checks.$signal$5 ;
  assign _0138_ = ~ \engine.checks.$signal$5 ;
  assign _0140_ = \engine.checks.$signal$4  & _0138_;
  assign \engine.bad [2] = _0140_ & \engine.checks.$signal$7 ;
  assign _0141_ = ~ \engine.checks.$signal$5 ;
  assign _0142_ = \engine.checks.$signal$4  & _0141_;
  assign _0143_ = ~ \engine.checks.$signal$7 ;
  assign \engine.checks.good  = _0142_ & _0143_;
  always @(posedge clk)
    \engine.checks.$signal  <= _0144_;
  always @(posedge clk)
    \engine.checks.$signal$4  <= _0145_;
  always @(posedge clk)
    \engine.checks.$signal$5  <= _0146_;
  always @(posedge clk)
    \engine.checks.$signal$7  <= _0147_;
  always @(posedge clk)
    \engine.checks.sweep  <= _0148_;
  assign _0097_ = \engine.checks.sweep [1:0] != 2'h2;
  assign _0108_ = \engine.checks.sweep [1:0] != 1'h1;
  assign _0118_ = _0097_ & _0108_;
  assign _0129_ = $signed(\engine.checks.sweep [4:2]) > $signed(3'h2);
  assign _0139_ = $signed(\engine.checks.sweep [4:2]) < $signed(2'h2);
  assign _0149_ = _0129_ | _0139_;
  assign _0150_ = ! \engine.checks.sweep [4:2];
  assign _0151_ = _0149_ | _0150_;
  assign _0152_ = _0118_ & _0151_;
  assign _0098_ = \engine.checks.sweep [1:0] == 1'h1;
  assign _0099_ = $signed(\engine.checks.sweep [4:2]) > $signed(3'h2);
  assign _0100_ = $signed(\engine.checks.sweep [4:2]) < $signed(2'h2);
  assign _0101_ = _0099_ | _0100_;
  assign _0102_ = ! \engine.checks.sweep [4:2];
  assign _0103_ = _0101_ | _0102_;
  assign _0104_ = _0098_ & _0103_;
  assign _0105_ = | \engine.checks.sweep [4:2];
  assign _0106_ = _0104_ & _0105_;
  assign _0107_ = _0152_ | _0106_;
  assign _0109_ = ! \engine.checks.sweep [72:70];
  assign _0110_ = _0107_ | _0109_;
  assign _0111_ = \engine.checks.sweep [72:70] > 3'h4;
  assign _0112_ = _0110_ | _0111_;
  assign _0113_ = _0112_ | \engine.checks.sweep [5];
  assign _0114_ = \engine.checks.sweep [73] >= 2'h2;
  assign _0115_ = \engine.checks.sweep [74] >= 2'h2;
  assign _0116_ = _0114_ | _0115_;
  assign _0117_ = _0113_ | _0116_;
  assign _0119_ = \engine.checks.sweep [1:0] == 2'h3;
  assign _0120_ = \engine.checks.sweep [74] > \engine.checks.sweep [73];
  assign _0121_ = _0119_ & _0120_;
  assign _0122_ = _0117_ | _0121_;
  assign _0123_ = \engine.checks.sweep [53:38] == 16'h8000;
  assign _0124_ = \engine.checks.sweep [90:75] == 16'h8000;
  assign _0125_ = _0123_ | _0124_;
  assign _0126_ = _0125_ & \engine.checks.sweep [1];
  assign _0127_ = \engine.checks.sweep [1:0] != 2'h2;
  assign _0128_ = \engine.checks.sweep [21:6] == 16'h8000;
  assign _0130_ = _0127_ & _0128_;
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
    \engine.datapath.on_the_way  <= _0176_;
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
    \engine.datapath.results__0  <= _0177_;
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
    \engine.datapath.results__1  <= _0178_;
  always @(posedge clk)
    \engine.datapath.overflow  <= _0179_;
  always @(posedge clk)
    \engine.datapath.wrapped  <= _0181_;
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
    \engine.datapath.leaving  <= _0182_;
  always @(posedge clk)
    \engine.datapath.late  <= _0183_;
  always @(posedge clk)
    \engine.datapath.updated_some0  <= _0161_;
  always @(posedge clk)
    \engine.datapath.updated_beat  <= \engine.datapath.updated_some0 [1:0];
  always @(posedge clk)
    \engine.datapath.updated$209  <= _0184_;
  always @(posedge clk)
    \engine.datapath.lost_some0  <= _0167_;
  always @(posedge clk)
    \engine.datapath.lost_beat  <= \engine.datapath.lost_some0 [1:0];
  always @(posedge clk)
    \engine.datapath.lost$215  <= _0185_;
  always @(posedge clk)
    \engine.datapath.saturated_some0  <= _0173_;
  always @(posedge clk)
    \engine.datapath.saturated_beat  <= \engine.datapath.saturated_some0 [1:0];
  always @(posedge clk)
    \engine.datapath.saturated$220  <= _0186_;
  assign _0153_ = | \engine.datapath.on_the_way ;
  assign _0162_ = | \engine.datapath.late ;
  assign \engine.counting  = _0153_ | _0162_;
  assign _0171_ = 7'h7f - \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0180_ = \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d_d  - 7'h7f;
  assign _0187_ = - \engine.datapath.reserve ;
  assign _0188_ = \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  | \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0189_ = \engine.datapath.on_the_way [16] & _0188_;
  assign _0190_ = \engine.datapath.first_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  | \engine.datapath.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d$177 ;
  assign _0191_ = \engine.datapath.on_the_way [16] & _0190_;
  assign _0154_ = | { \engine.datapath.lane1.overflow , \engine.datapath.lane0.overflow  };
  assign _0155_ = \engine.datapath.on_the_way [16] & _0154_;
  assign _0156_ = | { \engine.datapath.lane1.wrapped , \engine.datapath.lane0.wrapped  };
  assign _0157_ = \engine.datapath.on_the_way [16] & _0156_;
  assign _0158_ = \engine.datapath.on_the_way [16] & \engine.datapath.last_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0159_ = \engine.datapath.lane0.updated  & \engine.datapath.on_the_way [16];
  assign _0160_ = \engine.datapath.lane1.updated  & \engine.datapath.on_the_way [16];
  assign _0161_ = { 1'h0, _0159_ } + _0160_;
  assign _0163_ = \engine.datapath.updated$209  + \engine.datapath.updated_beat ;
  assign _0164_ = \regs.control_clear  ? 33'h000000000 : _0163_;
  assign _0165_ = \engine.datapath.lane0.lost  & \engine.datapath.on_the_way [16];
  assign _0166_ = \engine.datapath.lane1.lost  & \engine.datapath.on_the_way [16];
  assign _0167_ = { 1'h0, _0165_ } + _0166_;
  assign _0168_ = \engine.datapath.lost$215  + \engine.datapath.lost_beat ;
  assign _0169_ = \regs.control_clear  ? 33'h000000000 : _0168_;
  assign _0170_ = \engine.datapath.lane0.saturated  & \engine.datapath.on_the_way [16];
  assign _0172_ = \engine.datapath.lane1.saturated  & \engine.datapath.on_the_way [16];
  assign _0173_ = { 1'h0, _0170_ } + _0172_;
  assign _0174_ = \engine.datapath.saturated$220  + \engine.datapath.saturated_beat ;
  assign _0175_ = \regs.control_clear  ? 33'h000000000 : _0174_;
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
    \engine.datapath.limit  <= _0171_;
  always @(posedge clk)
    \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d_d  <= \engine.datapath.side_reserve_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  always @(posedge clk)
    \engine.datapath.limit_negative  <= _0180_;
  always @(posedge clk)
    \engine.datapath.reserve_negative  <= _0187_;
  always @(posedge clk)
    \engine.datapath.side_eps_coarse_d  <= \engine.segments.side [20:17];
  always @(posedge clk)
    \engine.datapath.lane0.term  <= _0196_;
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
    \engine.datapath.lane0.moved  <= _0197_[10:1];
  always @(posedge clk)
    \engine.datapath.lane0.result_d$48  <= \engine.datapath.lane0.coefficient$109.result ;
  always @(posedge clk)
    \engine.datapath.lane0.result_d_d  <= \engine.datapath.lane0.result_d$48 ;
  always @(posedge clk)
    \engine.datapath.lane0.result_d_d_d  <= \engine.datapath.lane0.result_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.result_d_d_d_d  <= \engine.datapath.lane0.result_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane0.total  <= _0198_;
  always @(posedge clk)
    \engine.datapath.lane0.base  <= \engine.datapath.lane0.moved [7:0];
  always @(posedge clk)
    \engine.datapath.lane0.outside  <= _0203_;
  always @(posedge clk)
    \engine.datapath.lane0.$signal$56  <= _0204_[11];
  always @(posedge clk)
    \engine.datapath.lane0.low  <= _0205_[11];
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
    \engine.datapath.lane0.result$85  <= _0221_;
  always @(posedge clk)
    \engine.datapath.lane0.updated  <= _0222_;
  always @(posedge clk)
    \engine.datapath.lane0.lost  <= _0224_;
  always @(posedge clk)
    \engine.datapath.lane0.saturated  <= _0225_;
  always @(posedge clk)
    \engine.datapath.lane0.overflow  <= _0226_;
  always @(posedge clk)
    \engine.datapath.lane0.wrapped  <= _0227_;
  assign _0192_ = \engine.datapath.opening  ? 26'h0000000 : \engine.datapath.lane0.$signal ;
  assign _0201_ = $signed(_0192_) + $signed(\engine.datapath.lane0.coefficient_multiplier.p );
  assign _0212_ = $signed({ 1'h0, \engine.datapath.reserve  }) - $signed(\engine.datapath.lane0.eps$107.result );
  assign _0223_ = $signed(\engine.datapath.lane0.eps$107.result ) + $signed({ 1'h0, \engine.datapath.reserve  });
  assign _0228_ = \engine.datapath.lane0.below  ? { \engine.datapath.reserve_negative [7], \engine.datapath.reserve_negative [7], \engine.datapath.reserve_negative  } : \engine.datapath.lane0.result_d ;
  assign _0229_ = \engine.datapath.lane0.$signal$22  ? { 3'h0, \engine.datapath.reserve_late  } : _0228_;
  assign _0230_ = \engine.datapath.multiple [1] ? { \engine.datapath.lane0.clamped , 1'h0 } : 9'h000;
  assign _0231_ = \engine.datapath.multiple [0] ? { \engine.datapath.lane0.clamped [7], \engine.datapath.lane0.clamped  } : _0230_;
  assign _0193_ = ~ _0231_;
  assign _0194_ = \engine.datapath.multiple [1] ? { \engine.datapath.lane0.clamped , 1'h0 } : 9'h000;
  assign _0195_ = \engine.datapath.multiple [0] ? { \engine.datapath.lane0.clamped [7], \engine.datapath.lane0.clamped  } : _0194_;
  assign _0196_ = \engine.datapath.multiple [2] ? _0193_ : _0195_;
  assign _0197_ = $signed({ \engine.datapath.lane0.weight_d_d_d_d_d_d_d_d_d_d_d_d_d , 1'h1 }) + $signed({ \engine.datapath.lane0.term , \engine.datapath.lane0.negative  });
  assign _0198_ = $signed(\engine.datapath.lane0.moved [7:0]) + $signed(\engine.datapath.lane0.result_d_d_d_d );
  assign _0199_ = | \engine.datapath.lane0.moved [9:7];
  assign _0200_ = & \engine.datapath.lane0.moved [9:7];
  assign _0202_ = ~ _0200_;
  assign _0203_ = _0199_ & _0202_;
  assign _0204_ = $signed(\engine.datapath.limit ) - $signed(\engine.datapath.lane0.total );
  assign _0205_ = $signed(\engine.datapath.lane0.total ) + $signed(\engine.datapath.limit );
  assign _0206_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0207_ = \engine.datapath.lane0.low  ? { \engine.datapath.limit_negative [7], \engine.datapath.limit_negative [7], \engine.datapath.limit_negative [7], \engine.datapath.limit_negative  } : \engine.datapath.lane0.total_d ;
  assign _0208_ = \engine.datapath.lane0.$signal$56  ? { \engine.datapath.limit_late [7], \engine.datapath.limit_late [7], \engine.datapath.limit_late [7], \engine.datapath.limit_late  } : _0207_;
  assign _0209_ = _0206_ ? _0208_ : { \engine.datapath.lane0.base_d [7], \engine.datapath.lane0.base_d [7], \engine.datapath.lane0.base_d [7], \engine.datapath.lane0.base_d  };
  assign _0210_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0211_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0213_ = _0211_ & \engine.datapath.lane0.zero_d_d_d_d_d_d ;
  assign _0214_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0215_ = \engine.datapath.lane0.$signal$56  | \engine.datapath.lane0.low ;
  assign _0216_ = _0214_ & _0215_;
  assign _0217_ = \engine.datapath.lane0.$signal_d_d_d_d_d  | \engine.datapath.lane0.below_d_d_d_d_d ;
  assign _0218_ = \engine.datapath.lane0.outside_d  & \engine.datapath.lane0.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign \engine.datapath.lane0.a  = \engine.datapath.lane0.active_d  ? \engine.datapath.lane0.number_d  : 8'h00;
  assign \engine.datapath.lane0.a$100  = \engine.datapath.lane0.active_d  ? \engine.datapath.lane0.number_d  : 8'h00;
  always @(posedge clk)
    \engine.datapath.lane0.active_d  <= \engine.datapath.active ;
  always @(posedge clk)
    \engine.datapath.lane0.number_d  <= \engine.numbers__0 ;
  always @(posedge clk)
    \engine.datapath.lane0.$signal  <= _0219_;
  always @(posedge clk)
    \engine.datapath.lane0.moving$11  <= _0220_;
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
    \engine.datapath.lane0.$signal$22  <= _0212_[10];
  always @(posedge clk)
    \engine.datapath.lane0.below  <= _0223_[10];
  always @(posedge clk)
    \engine.datapath.lane0.result_d  <= \engine.datapath.lane0.eps$107.result ;
  always @(posedge clk)
    \engine.datapath.lane0.clamped  <= _0229_[7:0];
  assign _0247_ = \engine.datapath.lane0.coefficient$109.sticky0  | _0246_;
  assign _0248_ = $signed({ \engine.datapath.lane0.coefficient$109.shifted1 [27:1], 1'h1 }) + $signed(3'h2);
  assign _0249_ = ~ \engine.datapath.lane0.coefficient$109.shifted1 [0];
  assign _0250_ = \engine.datapath.lane0.coefficient$109.shifted1 [1] & _0249_;
  assign _0251_ = ~ \engine.datapath.lane0.coefficient$109.sticky1 ;
  assign _0252_ = \engine.datapath.lane0.coefficient$109.middle  & _0251_;
  assign _0253_ = ~ _0252_;
  assign _0254_ = \engine.datapath.lane0.coefficient$109.total [1] & _0253_;
  assign _0255_ = | \engine.datapath.lane0.coefficient$109.total [27:10];
  assign _0256_ = & \engine.datapath.lane0.coefficient$109.total [27:10];
  assign _0257_ = ~ _0256_;
  assign _0258_ = _0255_ & _0257_;
  assign _0259_ = ~ \engine.datapath.lane0.coefficient$109.sticky1 ;
  assign _0260_ = \engine.datapath.lane0.coefficient$109.middle  & _0259_;
  assign _0261_ = ~ _0260_;
  assign _0263_ = \engine.datapath.lane0.coefficient$109.total [1] & _0261_;
  assign _0264_ = | { \engine.datapath.lane0.coefficient$109.total [27:2], _0263_ };
  assign _0265_ = ~ _0264_;
  assign _0266_ = \engine.datapath.lane0.coefficient$109.$signal$17  ? 10'h201 : 10'h1ff;
  assign _0267_ = \engine.datapath.lane0.coefficient$109.$signal  ? _0266_ : \engine.datapath.lane0.coefficient$109.kept ;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.shifted0  <= _0268_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.blocks0  <= { _0269_[2], _0262_, 1'h0 };
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.ways0  <= \engine.datapath.coefficient_coarse [1:0];
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.sticky0  <= _0236_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.coarse_d  <= \engine.datapath.coefficient_coarse ;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.shifted1  <= _0270_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.blocks1  <= { _0239_, _0238_, _0237_ };
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.ways1  <= \engine.datapath.lane0.coefficient$109.coarse_d [3:2];
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.sticky1  <= _0247_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.total  <= _0248_[28:1];
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.middle  <= _0250_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.kept  <= { \engine.datapath.lane0.coefficient$109.total [10:2], _0254_ };
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.$signal  <= _0258_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.$signal$17  <= \engine.datapath.lane0.coefficient$109.total [27];
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.zero  <= _0265_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.result  <= _0271_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient$109.zero$20  <= _0272_;
  assign _0262_ = | \engine.datapath.lane0.$signal [1:0];
  assign _0269_[2] = | \engine.datapath.lane0.$signal [3:2];
  assign _0273_ = \engine.datapath.lane0.coefficient$109.ways0  > 1'h0;
  assign _0274_ = \engine.datapath.lane0.coefficient$109.blocks0 [0] & _0273_;
  assign _0232_ = \engine.datapath.lane0.coefficient$109.ways0  > 1'h1;
  assign _0233_ = \engine.datapath.lane0.coefficient$109.blocks0 [1] & _0232_;
  assign _0234_ = \engine.datapath.lane0.coefficient$109.ways0  > 2'h2;
  assign _0235_ = \engine.datapath.lane0.coefficient$109.blocks0 [2] & _0234_;
  assign _0236_ = | { _0235_, _0233_, _0274_ };
  assign _0237_ = | \engine.datapath.lane0.coefficient$109.shifted0 [7:0];
  assign _0238_ = | \engine.datapath.lane0.coefficient$109.shifted0 [15:8];
  assign _0239_ = | \engine.datapath.lane0.coefficient$109.shifted0 [23:16];
  assign _0240_ = \engine.datapath.lane0.coefficient$109.ways1  > 1'h0;
  assign _0241_ = \engine.datapath.lane0.coefficient$109.blocks1 [0] & _0240_;
  assign _0242_ = \engine.datapath.lane0.coefficient$109.ways1  > 1'h1;
  assign _0243_ = \engine.datapath.lane0.coefficient$109.blocks1 [1] & _0242_;
  assign _0244_ = \engine.datapath.lane0.coefficient$109.ways1  > 2'h2;
  assign _0245_ = \engine.datapath.lane0.coefficient$109.blocks1 [2] & _0244_;
  assign _0246_ = | { _0245_, _0243_, _0241_ };
  assign _0275_ = $signed(\engine.datapath.lane0.coefficient_multiplier.a_operand ) * $signed(\engine.datapath.lane0.coefficient_multiplier.b_operand );
  always @(posedge clk)
    \engine.datapath.lane0.coefficient_multiplier.a_operand  <= \engine.datapath.lane0.a$100 ;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient_multiplier.b_operand  <= \engine.coefficient ;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient_multiplier.product  <= _0275_;
  always @(posedge clk)
    \engine.datapath.lane0.coefficient_multiplier.p  <= _0276_;
  assign _0292_ = \engine.datapath.lane0.eps$107.sticky0  | _0291_;
  assign _0293_ = $signed({ \engine.datapath.lane0.eps$107.shifted1 [26:1], 1'h1 }) + $signed(3'h2);
  assign _0294_ = ~ \engine.datapath.lane0.eps$107.shifted1 [0];
  assign _0295_ = \engine.datapath.lane0.eps$107.shifted1 [1] & _0294_;
  assign _0296_ = ~ \engine.datapath.lane0.eps$107.sticky1 ;
  assign _0297_ = \engine.datapath.lane0.eps$107.middle  & _0296_;
  assign _0298_ = ~ _0297_;
  assign _0299_ = \engine.datapath.lane0.eps$107.total [1] & _0298_;
  assign _0300_ = | \engine.datapath.lane0.eps$107.total [26:10];
  assign _0301_ = & \engine.datapath.lane0.eps$107.total [26:10];
  assign _0302_ = ~ _0301_;
  assign _0303_ = _0300_ & _0302_;
  assign _0305_ = \engine.datapath.lane0.eps$107.$signal$17  ? 10'h201 : 10'h1ff;
  assign _0306_ = \engine.datapath.lane0.eps$107.$signal  ? _0305_ : \engine.datapath.lane0.eps$107.kept ;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.shifted0  <= _0307_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.blocks0  <= { _0308_[2], _0304_, 1'h0 };
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.ways0  <= \engine.datapath.eps_coarse [1:0];
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.sticky0  <= _0281_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.coarse_d  <= \engine.datapath.eps_coarse ;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.shifted1  <= _0309_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.blocks1  <= { _0284_, _0283_, _0282_ };
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.ways1  <= \engine.datapath.lane0.eps$107.coarse_d [3:2];
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.sticky1  <= _0292_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.total  <= _0293_[27:1];
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.middle  <= _0295_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.kept  <= { \engine.datapath.lane0.eps$107.total [10:2], _0299_ };
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.$signal  <= _0303_;
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.$signal$17  <= \engine.datapath.lane0.eps$107.total [26];
  always @(posedge clk)
    \engine.datapath.lane0.eps$107.result  <= _0310_;
  assign _0304_ = | \engine.datapath.lane0.moving$11 [1:0];
  assign _0308_[2] = | \engine.datapath.lane0.moving$11 [3:2];
  assign _0311_ = \engine.datapath.lane0.eps$107.ways0  > 1'h0;
  assign _0312_ = \engine.datapath.lane0.eps$107.blocks0 [0] & _0311_;
  assign _0277_ = \engine.datapath.lane0.eps$107.ways0  > 1'h1;
  assign _0278_ = \engine.datapath.lane0.eps$107.blocks0 [1] & _0277_;
  assign _0279_ = \engine.datapath.lane0.eps$107.ways0  > 2'h2;
  assign _0280_ = \engine.datapath.lane0.eps$107.blocks0 [2] & _0279_;
  assign _0281_ = | { _0280_, _0278_, _0312_ };
  assign _0282_ = | \engine.datapath.lane0.eps$107.shifted0 [7:0];
  assign _0283_ = | \engine.datapath.lane0.eps$107.shifted0 [15:8];
  assign _0284_ = | \engine.datapath.lane0.eps$107.shifted0 [23:16];
  assign _0285_ = \engine.datapath.lane0.eps$107.ways1  > 1'h0;
  assign _0286_ = \engine.datapath.lane0.eps$107.blocks1 [0] & _0285_;
  assign _0287_ = \engine.datapath.lane0.eps$107.ways1  > 1'h1;
  assign _0288_ = \engine.datapath.lane0.eps$107.blocks1 [1] & _0287_;
  assign _0289_ = \engine.datapath.lane0.eps$107.ways1  > 2'h2;
  assign _0290_ = \engine.datapath.lane0.eps$107.blocks1 [2] & _0289_;
  assign _0291_ = | { _0290_, _0288_, _0286_ };
  assign _0313_ = $signed(\engine.datapath.lane0.eps_multiplier.a_operand ) * $signed(\engine.datapath.lane0.eps_multiplier.b_operand );
  always @(posedge clk)
    \engine.datapath.lane0.eps_multiplier.a_operand  <= \engine.datapath.lane0.a ;
  always @(posedge clk)
    \engine.datapath.lane0.eps_multiplier.b_operand  <= \engine.segments.side [16:0];
  always @(posedge clk)
    \engine.datapath.lane0.eps_multiplier.product  <= _0313_;
  always @(posedge clk)
    \engine.datapath.lane0.eps_multiplier.p  <= _0314_;
  always @(posedge clk)
    \engine.datapath.lane1.term  <= _0319_;
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
    \engine.datapath.lane1.moved  <= _0320_[10:1];
  always @(posedge clk)
    \engine.datapath.lane1.result_d$48  <= \engine.datapath.lane1.coefficient$109.result ;
  always @(posedge clk)
    \engine.datapath.lane1.result_d_d  <= \engine.datapath.lane1.result_d$48 ;
  always @(posedge clk)
    \engine.datapath.lane1.result_d_d_d  <= \engine.datapath.lane1.result_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.result_d_d_d_d  <= \engine.datapath.lane1.result_d_d_d ;
  always @(posedge clk)
    \engine.datapath.lane1.total  <= _0321_;
  always @(posedge clk)
    \engine.datapath.lane1.base  <= \engine.datapath.lane1.moved [7:0];
  always @(posedge clk)
    \engine.datapath.lane1.outside  <= _0326_;
  always @(posedge clk)
    \engine.datapath.lane1.$signal$56  <= _0327_[11];
  always @(posedge clk)
    \engine.datapath.lane1.low  <= _0328_[11];
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
    \engine.datapath.lane1.result$85  <= _0344_;
  always @(posedge clk)
    \engine.datapath.lane1.updated  <= _0345_;
  always @(posedge clk)
    \engine.datapath.lane1.lost  <= _0347_;
  always @(posedge clk)
    \engine.datapath.lane1.saturated  <= _0348_;
  always @(posedge clk)
    \engine.datapath.lane1.overflow  <= _0349_;
  always @(posedge clk)
    \engine.datapath.lane1.wrapped  <= _0350_;
  assign _0315_ = \engine.datapath.opening  ? 26'h0000000 : \engine.datapath.lane1.$signal ;
  assign _0324_ = $signed(_0315_) + $signed(\engine.datapath.lane1.coefficient_multiplier.p );
  assign _0335_ = $signed({ 1'h0, \engine.datapath.reserve  }) - $signed(\engine.datapath.lane1.eps$107.result );
  assign _0346_ = $signed(\engine.datapath.lane1.eps$107.result ) + $signed({ 1'h0, \engine.datapath.reserve  });
  assign _0351_ = \engine.datapath.lane1.below  ? { \engine.datapath.reserve_negative [7], \engine.datapath.reserve_negative [7], \engine.datapath.reserve_negative  } : \engine.datapath.lane1.result_d ;
  assign _0352_ = \engine.datapath.lane1.$signal$22  ? { 3'h0, \engine.datapath.reserve_late  } : _0351_;
  assign _0353_ = \engine.datapath.multiple [1] ? { \engine.datapath.lane1.clamped , 1'h0 } : 9'h000;
  assign _0354_ = \engine.datapath.multiple [0] ? { \engine.datapath.lane1.clamped [7], \engine.datapath.lane1.clamped  } : _0353_;
  assign _0316_ = ~ _0354_;
  assign _0317_ = \engine.datapath.multiple [1] ? { \engine.datapath.lane1.clamped , 1'h0 } : 9'h000;
  assign _0318_ = \engine.datapath.multiple [0] ? { \engine.datapath.lane1.clamped [7], \engine.datapath.lane1.clamped  } : _0317_;
  assign _0319_ = \engine.datapath.multiple [2] ? _0316_ : _0318_;
  assign _0320_ = $signed({ \engine.datapath.lane1.weight_d_d_d_d_d_d_d_d_d_d_d_d_d , 1'h1 }) + $signed({ \engine.datapath.lane1.term , \engine.datapath.lane1.negative  });
  assign _0321_ = $signed(\engine.datapath.lane1.moved [7:0]) + $signed(\engine.datapath.lane1.result_d_d_d_d );
  assign _0322_ = | \engine.datapath.lane1.moved [9:7];
  assign _0323_ = & \engine.datapath.lane1.moved [9:7];
  assign _0325_ = ~ _0323_;
  assign _0326_ = _0322_ & _0325_;
  assign _0327_ = $signed(\engine.datapath.limit ) - $signed(\engine.datapath.lane1.total );
  assign _0328_ = $signed(\engine.datapath.lane1.total ) + $signed(\engine.datapath.limit );
  assign _0329_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0330_ = \engine.datapath.lane1.low  ? { \engine.datapath.limit_negative [7], \engine.datapath.limit_negative [7], \engine.datapath.limit_negative [7], \engine.datapath.limit_negative  } : \engine.datapath.lane1.total_d ;
  assign _0331_ = \engine.datapath.lane1.$signal$56  ? { \engine.datapath.limit_late [7], \engine.datapath.limit_late [7], \engine.datapath.limit_late [7], \engine.datapath.limit_late  } : _0330_;
  assign _0332_ = _0329_ ? _0331_ : { \engine.datapath.lane1.base_d [7], \engine.datapath.lane1.base_d [7], \engine.datapath.lane1.base_d [7], \engine.datapath.lane1.base_d  };
  assign _0333_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0334_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0336_ = _0334_ & \engine.datapath.lane1.zero_d_d_d_d_d_d ;
  assign _0337_ = \engine.datapath.side_update_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign _0338_ = \engine.datapath.lane1.$signal$56  | \engine.datapath.lane1.low ;
  assign _0339_ = _0337_ & _0338_;
  assign _0340_ = \engine.datapath.lane1.$signal_d_d_d_d_d  | \engine.datapath.lane1.below_d_d_d_d_d ;
  assign _0341_ = \engine.datapath.lane1.outside_d  & \engine.datapath.lane1.active_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d_d ;
  assign \engine.datapath.lane1.a  = \engine.datapath.lane1.active_d  ? \engine.datapath.lane1.number_d  : 8'h00;
  assign \engine.datapath.lane1.a$100  = \engine.datapath.lane1.active_d  ? \engine.datapath.lane1.number_d  : 8'h00;
  always @(posedge clk)
    \engine.datapath.lane1.active_d  <= \engine.datapath.active$62 ;
  always @(posedge clk)
    \engine.datapath.lane1.number_d  <= \engine.numbers__1 ;
  always @(posedge clk)
    \engine.datapath.lane1.$signal  <= _0342_;
  always @(posedge clk)
    \engine.datapath.lane1.moving$11  <= _0343_;
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
    \engine.datapath.lane1.$signal$22  <= _0335_[10];
  always @(posedge clk)
    \engine.datapath.lane1.below  <= _0346_[10];
  always @(posedge clk)
    \engine.datapath.lane1.result_d  <= \engine.datapath.lane1.eps$107.result ;
  always @(posedge clk)
    \engine.datapath.lane1.clamped  <= _0352_[7:0];
  assign _0370_ = \engine.datapath.lane1.coefficient$109.sticky0  | _0369_;
  assign _0371_ = $signed({ \engine.datapath.lane1.coefficient$109.shifted1 [27:1], 1'h1 }) + $signed(3'h2);
  assign _0372_ = ~ \engine.datapath.lane1.coefficient$109.shifted1 [0];
  assign _0373_ = \engine.datapath.lane1.coefficient$109.shifted1 [1] & _0372_;
  assign _0374_ = ~ \engine.datapath.lane1.coefficient$109.sticky1 ;
  assign _0375_ = \engine.datapath.lane1.coefficient$109.middle  & _0374_;
  assign _0376_ = ~ _0375_;
  assign _0377_ = \engine.datapath.lane1.coefficient$109.total [1] & _0376_;
  assign _0378_ = | \engine.datapath.lane1.coefficient$109.total [27:10];
  assign _0379_ = & \engine.datapath.lane1.coefficient$109.total [27:10];
  assign _0380_ = ~ _0379_;
  assign _0381_ = _0378_ & _0380_;
  assign _0382_ = ~ \engine.datapath.lane1.coefficient$109.sticky1 ;
  assign _0383_ = \engine.datapath.lane1.coefficient$109.middle  & _0382_;
  assign _0384_ = ~ _0383_;
  assign _0386_ = \engine.datapath.lane1.coefficient$109.total [1] & _0384_;
  assign _0387_ = | { \engine.datapath.lane1.coefficient$109.total [27:2], _0386_ };
  assign _0388_ = ~ _0387_;
  assign _0389_ = \engine.datapath.lane1.coefficient$109.$signal$17  ? 10'h201 : 10'h1ff;
  assign _0390_ = \engine.datapath.lane1.coefficient$109.$signal  ? _0389_ : \engine.datapath.lane1.coefficient$109.kept ;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.shifted0  <= _0391_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.blocks0  <= { _0392_[2], _0385_, 1'h0 };
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.ways0  <= \engine.datapath.coefficient_coarse [1:0];
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.sticky0  <= _0359_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.coarse_d  <= \engine.datapath.coefficient_coarse ;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.shifted1  <= _0393_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.blocks1  <= { _0362_, _0361_, _0360_ };
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.ways1  <= \engine.datapath.lane1.coefficient$109.coarse_d [3:2];
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.sticky1  <= _0370_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.total  <= _0371_[28:1];
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.middle  <= _0373_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.kept  <= { \engine.datapath.lane1.coefficient$109.total [10:2], _0377_ };
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.$signal  <= _0381_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.$signal$17  <= \engine.datapath.lane1.coefficient$109.total [27];
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.zero  <= _0388_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.result  <= _0394_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient$109.zero$20  <= _0395_;
  assign _0385_ = | \engine.datapath.lane1.$signal [1:0];
  assign _0392_[2] = | \engine.datapath.lane1.$signal [3:2];
  assign _0396_ = \engine.datapath.lane1.coefficient$109.ways0  > 1'h0;
  assign _0397_ = \engine.datapath.lane1.coefficient$109.blocks0 [0] & _0396_;
  assign _0355_ = \engine.datapath.lane1.coefficient$109.ways0  > 1'h1;
  assign _0356_ = \engine.datapath.lane1.coefficient$109.blocks0 [1] & _0355_;
  assign _0357_ = \engine.datapath.lane1.coefficient$109.ways0  > 2'h2;
  assign _0358_ = \engine.datapath.lane1.coefficient$109.blocks0 [2] & _0357_;
  assign _0359_ = | { _0358_, _0356_, _0397_ };
  assign _0360_ = | \engine.datapath.lane1.coefficient$109.shifted0 [7:0];
  assign _0361_ = | \engine.datapath.lane1.coefficient$109.shifted0 [15:8];
  assign _0362_ = | \engine.datapath.lane1.coefficient$109.shifted0 [23:16];
  assign _0363_ = \engine.datapath.lane1.coefficient$109.ways1  > 1'h0;
  assign _0364_ = \engine.datapath.lane1.coefficient$109.blocks1 [0] & _0363_;
  assign _0365_ = \engine.datapath.lane1.coefficient$109.ways1  > 1'h1;
  assign _0366_ = \engine.datapath.lane1.coefficient$109.blocks1 [1] & _0365_;
  assign _0367_ = \engine.datapath.lane1.coefficient$109.ways1  > 2'h2;
  assign _0368_ = \engine.datapath.lane1.coefficient$109.blocks1 [2] & _0367_;
  assign _0369_ = | { _0368_, _0366_, _0364_ };
  assign _0398_ = $signed(\engine.datapath.lane1.coefficient_multiplier.a_operand ) * $signed(\engine.datapath.lane1.coefficient_multiplier.b_operand );
  always @(posedge clk)
    \engine.datapath.lane1.coefficient_multiplier.a_operand  <= \engine.datapath.lane1.a$100 ;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient_multiplier.b_operand  <= \engine.coefficient ;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient_multiplier.product  <= _0398_;
  always @(posedge clk)
    \engine.datapath.lane1.coefficient_multiplier.p  <= _0399_;
  assign _0415_ = \engine.datapath.lane1.eps$107.sticky0  | _0414_;
  assign _0416_ = $signed({ \engine.datapath.lane1.eps$107.shifted1 [26:1], 1'h1 }) + $signed(3'h2);
  assign _0417_ = ~ \engine.datapath.lane1.eps$107.shifted1 [0];
  assign _0418_ = \engine.datapath.lane1.eps$107.shifted1 [1] & _0417_;
  assign _0419_ = ~ \engine.datapath.lane1.eps$107.sticky1 ;
  assign _0420_ = \engine.datapath.lane1.eps$107.middle  & _0419_;
  assign _0421_ = ~ _0420_;
  assign _0422_ = \engine.datapath.lane1.eps$107.total [1] & _0421_;
  assign _0423_ = | \engine.datapath.lane1.eps$107.total [26:10];
  assign _0424_ = & \engine.datapath.lane1.eps$107.total [26:10];
  assign _0425_ = ~ _0424_;
  assign _0426_ = _0423_ & _0425_;
  assign _0428_ = \engine.datapath.lane1.eps$107.$signal$17  ? 10'h201 : 10'h1ff;
  assign _0429_ = \engine.datapath.lane1.eps$107.$signal  ? _0428_ : \engine.datapath.lane1.eps$107.kept ;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.shifted0  <= _0430_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.blocks0  <= { _0431_[2], _0427_, 1'h0 };
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.ways0  <= \engine.datapath.eps_coarse [1:0];
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.sticky0  <= _0404_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.coarse_d  <= \engine.datapath.eps_coarse ;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.shifted1  <= _0432_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.blocks1  <= { _0407_, _0406_, _0405_ };
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.ways1  <= \engine.datapath.lane1.eps$107.coarse_d [3:2];
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.sticky1  <= _0415_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.total  <= _0416_[27:1];
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.middle  <= _0418_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.kept  <= { \engine.datapath.lane1.eps$107.total [10:2], _0422_ };
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.$signal  <= _0426_;
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.$signal$17  <= \engine.datapath.lane1.eps$107.total [26];
  always @(posedge clk)
    \engine.datapath.lane1.eps$107.result  <= _0433_;
  assign _0427_ = | \engine.datapath.lane1.moving$11 [1:0];
  assign _0431_[2] = | \engine.datapath.lane1.moving$11 [3:2];
  assign _0434_ = \engine.datapath.lane1.eps$107.ways0  > 1'h0;
  assign _0435_ = \engine.datapath.lane1.eps$107.blocks0 [0] & _0434_;
  assign _0400_ = \engine.datapath.lane1.eps$107.ways0  > 1'h1;
  assign _0401_ = \engine.datapath.lane1.eps$107.blocks0 [1] & _0400_;
  assign _0402_ = \engine.datapath.lane1.eps$107.ways0  > 2'h2;
  assign _0403_ = \engine.datapath.lane1.eps$107.blocks0 [2] & _0402_;
  assign _0404_ = | { _0403_, _0401_, _0435_ };
  assign _0405_ = | \engine.datapath.lane1.eps$107.shifted0 [7:0];
  assign _0406_ = | \engine.datapath.lane1.eps$107.shifted0 [15:8];
  assign _0407_ = | \engine.datapath.lane1.eps$107.shifted0 [23:16];
  assign _0408_ = \engine.datapath.lane1.eps$107.ways1  > 1'h0;
  assign _0409_ = \engine.datapath.lane1.eps$107.blocks1 [0] & _0408_;
  assign _0410_ = \engine.datapath.lane1.eps$107.ways1  > 1'h1;
  assign _0411_ = \engine.datapath.lane1.eps$107.blocks1 [1] & _0410_;
  assign _0412_ = \engine.datapath.lane1.eps$107.ways1  > 2'h2;
  assign _0413_ = \engine.datapath.lane1.eps$107.blocks1 [2] & _0412_;
  assign _0414_ = | { _0413_, _0411_, _0409_ };
  assign _0436_ = $signed(\engine.datapath.lane1.eps_multiplier.a_operand ) * $signed(\engine.datapath.lane1.eps_multiplier.b_operand );
  always @(posedge clk)
    \engine.datapath.lane1.eps_multiplier.a_operand  <= \engine.datapath.lane1.a ;
  always @(posedge clk)
    \engine.datapath.lane1.eps_multiplier.b_operand  <= \engine.segments.side [16:0];
  always @(posedge clk)
    \engine.datapath.lane1.eps_multiplier.product  <= _0436_;
  always @(posedge clk)
    \engine.datapath.lane1.eps_multiplier.p  <= _0437_;
  assign \engine.entry$169.$signal  = s_axis_tvalid & s_axis_tready;
  assign \engine.entry$169.some  = | \engine.entry$169.$signal$12 ;
  assign _0438_ = \engine.entry$169.$signal$12  >= 2'h2;
  assign \engine.entry$169.some_next  = \engine.claim  ? _0438_ : \engine.entry$169.some ;
  assign _0449_ = \engine.entry$169.$signature__addr  + \engine.entry$169.$signature__en ;
  assign _0455_ = \engine.entry$169.at_read0  + \engine.entry$169.pop ;
  assign _0456_ = \engine.entry$169.$signal$21  + \engine.entry$169.$signal ;
  assign _0457_ = _0456_ - \engine.entry$169.pop ;
  assign _0458_ = \engine.entry$169.$signal$12  + \engine.entry$169.$signature__en ;
  assign _0459_ = _0458_ - \engine.claim ;
  assign _0460_ = \engine.entry$169.$signal  & s_axis_tlast;
  assign _0461_ = \engine.entry$169.$signal$22  | _0460_;
  assign _0439_ = ~ \engine.entry$169.open ;
  assign _0440_ = _0461_ & _0439_;
  assign _0441_ = \engine.entry$169.$signal$21  <= 4'he;
  assign _0442_ = ~ \engine.entry$169.$signal$22 ;
  assign _0443_ = _0441_ & _0442_;
  assign _0444_ = \engine.entry$169.$signal  & s_axis_tlast;
  assign _0445_ = ~ _0444_;
  assign _0446_ = _0443_ & _0445_;
  always @(posedge clk)
    \engine.entry$169.$signature__addr  <= _0447_;
  always @(posedge clk)
    \engine.entry$169.at_read0  <= _0448_;
  always @(posedge clk)
    \engine.entry$169.$signature__en  <= _0450_;
  always @(posedge clk)
    \engine.entry$169.$signature__data  <= { s_axis_tlast, s_axis_tkeep, s_axis_tdata };
  always @(posedge clk)
    \engine.entry$169.$signal$21  <= _0451_;
  always @(posedge clk)
    \engine.entry$169.$signal$12  <= _0452_;
  always @(posedge clk)
    \engine.entry$169.$signal$22  <= _0453_;
  always @(posedge clk)
    s_axis_tready <= _0454_;
  assign \engine.queue.room  = \engine.queue.$signal  <= 5'h1c;
  assign \engine.queue.pop  = m_axis_tready & m_axis_tvalid;
  assign \engine.empty  = ! \engine.queue.$signal ;
  assign _0462_ = \engine.queue.$signal$15  + \engine.datapath.leaving ;
  assign { _0466_[7:6], \engine.queue.$like  } = _0462_ - \engine.queue.pop ;
  assign _0467_ = \engine.queue.$signature__addr  + \engine.datapath.leaving ;
  assign _0468_ = \engine.queue.at_read0  + \engine.queue.pop ;
  assign _0469_ = \engine.queue.$signal  + \engine.$signal$57 [1];
  assign _0470_ = _0469_ - \engine.queue.pop ;
  assign _0471_ = | \engine.queue.$like ;
  always @(posedge clk)
    \engine.queue.$signature__addr  <= _0472_;
  always @(posedge clk)
    \engine.queue.at_read0  <= _0473_;
  always @(posedge clk)
    \engine.queue.$signal  <= _0463_;
  always @(posedge clk)
    \engine.queue.$signal$15  <= _0464_;
  always @(posedge clk)
    m_axis_tvalid <= _0465_;
  assign _0478_ = _0477_ | \engine.segments.end ;
  assign \engine.segments.$signal  = _0476_ & _0478_;
  assign \engine.final  = \engine.segments.left [33] & \engine.segments.$signal$20 ;
  assign \engine.segments.shared  = \engine.segments.left [33] & \engine.segments.sharing ;
  assign _0479_ = ~ \engine.segments.end ;
  assign _0480_ = \engine.segments.ready  & _0479_;
  assign _0481_ = _0480_ | \engine.segments.$signal ;
  assign _0482_ = ~ \engine.checks.good ;
  assign \engine.ready_next  = _0481_ & _0482_;
  assign \engine.mask  = \engine.segments.$signal$27  & \engine.segments.tail ;
  assign _0483_ = | \engine.segments.phase ;
  assign _0484_ = \engine.segments.phase  != 4'h8;
  assign _0486_ = _0483_ & _0484_;
  assign _0487_ = \engine.segments.phase  + 1'h1;
  assign _0488_ = \engine.segments.at  == \engine.checks.sweep [72:70];
  assign _0489_ = ~ \engine.segments.$signal$32 ;
  assign _0490_ = \engine.segments.joined  & _0489_;
  assign _0491_ = \engine.segments.entry$11 [31:0] + \engine.segments.entry$11 [48];
  assign _0492_ = 2'h3 << \engine.segments.entry$11 [48];
  assign _0493_ = $signed(\engine.segments.following_end ) - $signed(3'h3);
  assign _0494_ = \engine.segments.phase  == 2'h3;
  assign _0496_ = $signed(\engine.checks.sweep [37:22]) + $signed(\engine.segments.entry$11 [39:32]);
  assign _0497_ = \engine.segments.phase  == 3'h4;
  assign _0498_ = $signed(1'h0) - $signed(\engine.segments.eps_exponent );
  assign _0499_ = \engine.segments.phase  == 3'h5;
  assign _0500_ = $signed(\engine.segments.eps_right ) > $signed(6'h1c);
  assign _0501_ = \engine.segments.phase  == 3'h6;
  assign _0502_ = \engine.segments.eps_beyond  ? 18'h0001c : \engine.segments.eps_right ;
  assign _0503_ = \engine.segments.eps_right [17] ? 18'h00000 : _0502_;
  assign _0504_ = \engine.segments.phase  == 3'h7;
  assign _0505_ = - \engine.segments.eps_shift ;
  assign _0507_ = $signed(\engine.checks.sweep [21:6]) << _0505_[0];
  assign _0508_ = \engine.segments.eps_shift  + 1'h1;
  assign _0509_ = \engine.segments.phase  == 2'h3;
  assign _0510_ = $signed(\engine.checks.sweep [69:54]) + $signed(\engine.segments.entry$11 [39:32]);
  assign _0511_ = \engine.segments.phase  == 3'h4;
  assign _0512_ = $signed(1'h0) - $signed(\engine.segments.coefficient_exponent );
  assign _0513_ = \engine.segments.phase  == 3'h5;
  assign _0514_ = $signed(\engine.segments.coefficient_right ) > $signed(6'h1c);
  assign _0515_ = \engine.segments.phase  == 3'h6;
  assign _0517_ = \engine.segments.coefficient_beyond  ? 18'h0001c : \engine.segments.coefficient_right ;
  assign _0518_ = \engine.segments.coefficient_right [17] ? 18'h00000 : _0517_;
  assign _0519_ = \engine.segments.phase  == 3'h7;
  assign _0520_ = - \engine.segments.coefficient_shift ;
  assign _0521_ = \engine.checks.sweep [1] << _0520_[0];
  assign _0522_ = \engine.segments.coefficient_shift  + 1'h1;
  assign _0523_ = $signed(\engine.segments.left ) - $signed(3'h2);
  assign _0524_ = \engine.segments.$signal$33  + 1'h1;
  assign _0525_ = \engine.segments.$signal$33  + 2'h2;
  assign _0527_ = \engine.segments.$signal$32  ? 4'h0 : 4'h1;
  always @(posedge clk)
    \engine.segments.phase  <= _0528_;
  always @(posedge clk)
    \engine.segments.joined  <= _0529_;
  always @(posedge clk)
    \engine.segments.$signal$32  <= _0530_;
  always @(posedge clk)
    \engine.segments.at  <= _0531_;
  always @(posedge clk)
    \engine.segments.entry$11  <= _0532_;
  always @(posedge clk)
    \engine.segments.following_end  <= _0533_;
  always @(posedge clk)
    \engine.segments.following_head  <= _0534_;
  always @(posedge clk)
    \engine.segments.following_left  <= _0535_;
  always @(posedge clk)
    \engine.segments.following  <= _0536_;
  always @(posedge clk)
    \engine.segments.eps_exponent  <= _0537_;
  always @(posedge clk)
    \engine.segments.eps_right  <= _0538_;
  always @(posedge clk)
    \engine.segments.eps_beyond  <= _0539_;
  always @(posedge clk)
    \engine.segments.eps_shift  <= _0540_;
  always @(posedge clk)
    \engine.segments.coefficient_exponent  <= _0541_;
  always @(posedge clk)
    \engine.segments.coefficient_right  <= _0542_;
  always @(posedge clk)
    \engine.segments.coefficient_beyond  <= _0543_;
  always @(posedge clk)
    \engine.segments.coefficient_shift  <= _0544_;
  always @(posedge clk)
    \engine.segments.ready  <= _0545_;
  always @(posedge clk)
    \engine.segments.left  <= _0546_;
  always @(posedge clk)
    \engine.segments.$signal$27  <= _0548_;
  always @(posedge clk)
    \engine.segments.hold  <= _0549_;
  always @(posedge clk)
    \engine.segments.$signal$20  <= _0550_;
  always @(posedge clk)
    \engine.segments.sharing  <= _0551_;
  always @(posedge clk)
    \engine.segments.$signal$33  <= _0552_;
  always @(posedge clk)
    \engine.segments.swapped  <= _0553_;
  always @(posedge clk)
    \engine.segments.side  <= _0554_;
  assign _0474_ = \engine.segments.phase  == 3'h6;
  assign _0485_ = | \engine.checks.sweep [21:6];
  assign _0495_ = \engine.segments.eps_right [17] & _0485_;
  assign _0506_ = ~ \engine.segments.entry$11 [40];
  assign _0516_ = _0495_ & _0506_;
  assign _0526_ = \engine.segments.phase  == 3'h6;
  assign _0547_ = \engine.segments.coefficient_right [17] & \engine.checks.sweep [1];
  assign _0555_ = ~ \engine.segments.entry$11 [40];
  assign _0475_ = _0547_ & _0555_;
  assign \engine.segments.end  = \engine.segments.step  & \engine.segments.left [33];
  assign _0476_ = \engine.segments.phase  == 4'h8;
  assign _0477_ = ~ \engine.segments.ready ;
  assign _0556_ = \engine.checks.sweep [1] ? 1'h0 : \engine.checks.sweep [74];
  assign _0566_ = ~ \engine.checks.sweep [1];
  assign _0571_ = ! \engine.checks.sweep [73];
  assign _0572_ = _0566_ | _0571_;
  assign _0573_ = \engine.$signal$41  & \engine.terms.last ;
  assign _0574_ = \engine.checks.sweep [1] ? 1'h0 : \engine.checks.sweep [74];
  assign _0575_ = ~ \engine.checks.sweep [1];
  assign _0576_ = ! \engine.checks.sweep [73];
  assign _0577_ = _0575_ | _0576_;
  assign _0557_ = \engine.terms.following  == \engine.terms.$like$4 ;
  assign { _0559_[1], \engine.terms.following  } = \engine.terms.term  + 1'h1;
  assign \engine.opening$127  = \engine.terms.term  == \engine.terms.$like ;
  assign _0560_ = \engine.terms.term  == \engine.checks.sweep [74];
  assign _0561_ = \engine.checks.sweep [1:0] == 2'h2;
  assign \engine.moving$129  = _0560_ | _0561_;
  assign \engine.coefficient  = \engine.segments.side [22] ? { \engine.terms.mantissa , 1'h0 } : { \engine.terms.mantissa [15], \engine.terms.mantissa  };
  always @(posedge clk)
    \engine.terms.$like  <= _0562_;
  always @(posedge clk)
    \engine.terms.$like$4  <= _0563_;
  always @(posedge clk)
    \engine.terms.only  <= _0564_;
  always @(posedge clk)
    \engine.terms.term  <= _0565_;
  always @(posedge clk)
    \engine.terms.last  <= _0567_;
  always @(posedge clk)
    \engine.terms.$like$11  <= _0568_;
  always @(posedge clk)
    \engine.terms.$like$12  <= _0569_;
  always @(posedge clk)
    \engine.terms.mantissa  <= _0570_;
  always @(posedge clk)
    \regs.term_index  <= _0973_;
  always @(posedge clk)
    \regs.term_written  <= _0974_;
  assign _0786_ = ! \regs.slave.read_address ;
  assign _0984_ = \regs.slave.read_address  == 1'h1;
  assign _1005_ = \regs.slave.read_address  == 2'h2;
  assign _0596_ = \regs.slave.read_address  == 2'h3;
  assign _0627_ = \regs.slave.read_address  == 3'h4;
  assign _0658_ = \regs.slave.read_address  == 3'h5;
  assign _0669_ = \regs.slave.write_address  == 3'h6;
  assign \regs.chosen [6] = \regs.slave.write  & _0669_;
  assign _0690_ = \regs.slave.write_address  == 3'h6;
  assign _0701_ = \regs.slave.read_address  == 3'h6;
  assign _0732_ = \regs.slave.read_address  == 3'h7;
  assign _0743_ = \regs.slave.write_address  == 4'h8;
  assign \regs.chosen [8] = \regs.slave.write  & _0743_;
  assign _0764_ = \regs.slave.write_address  == 4'h8;
  assign _0775_ = \regs.slave.read_address  == 4'h8;
  assign _0787_ = \regs.slave.write_address  == 4'h9;
  assign \regs.chosen [9] = \regs.slave.write  & _0787_;
  assign _0808_ = \regs.slave.write_address  == 4'h9;
  assign _0819_ = \regs.slave.read_address  == 4'h9;
  assign _0830_ = \regs.slave.write_address  == 4'ha;
  assign \regs.chosen [10] = \regs.slave.write  & _0830_;
  assign _0851_ = \regs.slave.write_address  == 4'ha;
  assign _0862_ = \regs.slave.read_address  == 4'ha;
  assign _0893_ = \regs.slave.read_address  == 4'hb;
  assign _0904_ = \regs.slave.write_address  == 4'hc;
  assign \regs.chosen [12] = \regs.slave.write  & _0904_;
  assign _0925_ = \regs.slave.write_address  == 4'hc;
  assign _0936_ = \regs.slave.read_address  == 4'hc;
  assign _0947_ = \regs.slave.write_address  == 4'hd;
  assign \regs.chosen [13] = \regs.slave.write  & _0947_;
  assign _0968_ = \regs.slave.write_address  == 4'hd;
  assign _0975_ = \regs.slave.read_address  == 4'hd;
  assign _0976_ = \regs.slave.write_address  == 4'he;
  assign \regs.chosen [14] = \regs.slave.write  & _0976_;
  assign _0977_ = \regs.slave.write_address  == 4'he;
  assign _0978_ = \regs.slave.read_address  == 4'he;
  assign _0979_ = \regs.slave.write_address  == 4'hf;
  assign \regs.chosen [15] = \regs.slave.write  & _0979_;
  assign _0980_ = \regs.slave.write_address  == 4'hf;
  assign _0981_ = \regs.slave.read_address  == 4'hf;
  assign _0982_ = \regs.slave.write_address  == 5'h10;
  assign \regs.chosen [16] = \regs.slave.write  & _0982_;
  assign _0983_ = \regs.slave.write_address  == 5'h10;
  assign _0985_ = \regs.slave.read_address  == 5'h10;
  assign _0986_ = \regs.slave.write_address  == 5'h11;
  assign \regs.chosen [17] = \regs.slave.write  & _0986_;
  assign _0987_ = \regs.slave.write_address  == 5'h11;
  assign _0988_ = \regs.slave.read_address  == 5'h11;
  assign _0989_ = \regs.slave.write_address  == 5'h12;
  assign \regs.chosen [18] = \regs.slave.write  & _0989_;
  assign _0990_ = \regs.slave.write_address  == 5'h12;
  assign _0991_ = \regs.slave.read_address  == 5'h12;
  assign _0992_ = \regs.slave.write_address  == 5'h13;
  assign \regs.chosen [19] = \regs.slave.write  & _0992_;
  assign _0993_ = \regs.slave.write_address  == 5'h13;
  assign _0994_ = \regs.slave.read_address  == 5'h13;
  assign _0995_ = \regs.slave.write_address  == 5'h14;
  assign \regs.chosen [20] = \regs.slave.write  & _0995_;
  assign _0996_ = \regs.slave.write_address  == 5'h14;
  assign _0997_ = \regs.slave.read_address  == 5'h14;
  assign _0998_ = \regs.slave.write_address  == 5'h15;
  assign \regs.chosen [21] = \regs.slave.write  & _0998_;
  assign _0999_ = \regs.slave.write_address  == 5'h15;
  assign _1000_ = \regs.slave.read_address  == 5'h15;
  assign _1001_ = \regs.slave.write_address  == 5'h16;
  assign \regs.chosen [22] = \regs.slave.write  & _1001_;
  assign _1002_ = \regs.slave.write_address  == 5'h16;
  assign _1003_ = \regs.slave.read_address  == 5'h16;
  assign _1004_ = \regs.slave.read_address  == 5'h17;
  assign _1006_ = \regs.slave.read_address  == 5'h18;
  assign _1007_ = \regs.slave.read_address  == 5'h19;
  assign _1008_ = \regs.slave.read_address  == 5'h1a;
  assign _1009_ = \regs.slave.write_address  == 5'h1b;
  assign \regs.chosen [27] = \regs.slave.write  & _1009_;
  assign _1010_ = \regs.slave.write_address  == 5'h1b;
  assign _0578_ = \regs.slave.read_address  == 5'h1b;
  assign _0579_ = \regs.slave.read_address  == 5'h1c;
  assign _0580_ = \regs.chosen [6] & \regs.slave.strobe [0];
  assign _0581_ = \regs.chosen [6] & \regs.slave.strobe [0];
  assign _0582_ = \regs.chosen [6] & \regs.slave.strobe [0];
  assign _0583_ = \regs.chosen [8] & \regs.slave.strobe [0];
  assign _0584_ = \regs.chosen [8] & \regs.slave.strobe [0];
  assign _0585_ = \regs.chosen [9] & \regs.slave.strobe [0];
  assign _0586_ = \regs.chosen [9] & \regs.slave.strobe [0];
  assign _0587_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0588_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0589_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0590_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0591_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0592_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0593_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0594_ = \regs.chosen [10] & \regs.slave.strobe [0];
  assign _0595_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0597_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0598_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0599_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0600_ = \regs.chosen [10] & \regs.slave.strobe [1];
  assign _0601_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0602_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0603_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0604_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0605_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0606_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0607_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0608_ = \regs.chosen [12] & \regs.slave.strobe [0];
  assign _0609_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0610_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0611_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0612_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0613_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0614_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0615_ = \regs.chosen [12] & \regs.slave.strobe [1];
  assign _0616_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0617_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0618_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0619_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0620_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0621_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0622_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0623_ = \regs.chosen [13] & \regs.slave.strobe [0];
  assign _0624_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0625_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0626_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0628_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0629_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0630_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0631_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0632_ = \regs.chosen [13] & \regs.slave.strobe [1];
  assign _0633_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0634_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0635_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0636_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0637_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0638_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0639_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0640_ = \regs.chosen [13] & \regs.slave.strobe [2];
  assign _0641_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0642_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0643_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0644_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0645_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0646_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0647_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0648_ = \regs.chosen [13] & \regs.slave.strobe [3];
  assign _0649_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0650_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0651_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0652_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0653_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0654_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0655_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0656_ = \regs.chosen [14] & \regs.slave.strobe [0];
  assign _0657_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0659_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0660_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0661_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0662_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0663_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0664_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0665_ = \regs.chosen [14] & \regs.slave.strobe [1];
  assign _0666_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0667_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0668_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0670_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0671_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0672_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0673_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0674_ = \regs.chosen [14] & \regs.slave.strobe [2];
  assign _0675_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0676_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0677_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0678_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0679_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0680_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0681_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0682_ = \regs.chosen [14] & \regs.slave.strobe [3];
  assign _0683_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0684_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0685_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0686_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0687_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0688_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0689_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0691_ = \regs.chosen [15] & \regs.slave.strobe [0];
  assign _0692_ = \regs.chosen [15] & \regs.slave.strobe [1];
  assign _0693_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0694_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0695_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0696_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0697_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0698_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0699_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0700_ = \regs.chosen [16] & \regs.slave.strobe [0];
  assign _0702_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0703_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0704_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0705_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0706_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0707_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0708_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0709_ = \regs.chosen [16] & \regs.slave.strobe [1];
  assign _0710_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0711_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0712_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0713_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0714_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0715_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0716_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0717_ = \regs.chosen [16] & \regs.slave.strobe [2];
  assign _0718_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0719_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0720_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0721_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0722_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0723_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0724_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0725_ = \regs.chosen [16] & \regs.slave.strobe [3];
  assign _0726_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0727_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0728_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0729_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0730_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0731_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0733_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0734_ = \regs.chosen [17] & \regs.slave.strobe [0];
  assign _0735_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0736_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0737_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0738_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0739_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0740_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0741_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0742_ = \regs.chosen [17] & \regs.slave.strobe [1];
  assign _0744_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0745_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0746_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0747_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0748_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0749_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0750_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0751_ = \regs.chosen [17] & \regs.slave.strobe [2];
  assign _0752_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0753_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0754_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0755_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0756_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0757_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0758_ = \regs.chosen [17] & \regs.slave.strobe [3];
  assign _0759_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0760_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0761_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0762_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0763_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0765_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0766_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0767_ = \regs.chosen [18] & \regs.slave.strobe [0];
  assign _0768_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0769_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0770_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0771_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0772_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0773_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0774_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0776_ = \regs.chosen [18] & \regs.slave.strobe [1];
  assign _0777_ = \regs.chosen [18] & \regs.slave.strobe [2];
  assign _0778_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0779_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0780_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0781_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0782_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0783_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0784_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0785_ = \regs.chosen [18] & \regs.slave.strobe [3];
  assign _0788_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0789_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0790_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0791_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0792_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0793_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0794_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0795_ = \regs.chosen [19] & \regs.slave.strobe [0];
  assign _0796_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0797_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0798_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0799_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0800_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0801_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0802_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0803_ = \regs.chosen [19] & \regs.slave.strobe [1];
  assign _0804_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0805_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0806_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0807_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0809_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0810_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0811_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0812_ = \regs.chosen [19] & \regs.slave.strobe [2];
  assign _0813_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0814_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0815_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0816_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0817_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0818_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0820_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0821_ = \regs.chosen [19] & \regs.slave.strobe [3];
  assign _0822_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0823_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0824_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0825_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0826_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0827_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0828_ = \regs.chosen [20] & \regs.slave.strobe [0];
  assign _0829_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0831_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0832_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0833_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0834_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0835_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0836_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0837_ = \regs.chosen [21] & \regs.slave.strobe [0];
  assign _0838_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0839_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0840_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0841_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0842_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0843_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0844_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0845_ = \regs.chosen [21] & \regs.slave.strobe [1];
  assign _0846_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0847_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0848_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0849_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0850_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0852_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0853_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0854_ = \regs.chosen [21] & \regs.slave.strobe [2];
  assign _0855_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0856_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0857_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0858_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0859_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0860_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0861_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0863_ = \regs.chosen [21] & \regs.slave.strobe [3];
  assign _0864_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0865_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0866_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0867_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0868_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0869_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0870_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0871_ = \regs.chosen [22] & \regs.slave.strobe [0];
  assign _0872_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0873_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0874_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0875_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0876_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0877_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0878_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0879_ = \regs.chosen [22] & \regs.slave.strobe [1];
  assign _0880_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0881_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0882_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0883_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0884_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0885_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0886_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0887_ = \regs.chosen [22] & \regs.slave.strobe [2];
  assign _0888_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0889_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0890_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0891_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0892_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0894_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0895_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0896_ = \regs.chosen [22] & \regs.slave.strobe [3];
  assign _0897_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0898_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0899_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0900_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0901_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0902_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0903_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0905_ = \regs.chosen [27] & \regs.slave.strobe [0];
  assign _0906_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0907_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0908_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0909_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0910_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0911_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0912_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0913_ = \regs.chosen [27] & \regs.slave.strobe [1];
  assign _0914_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0915_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0916_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0917_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0918_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0919_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0920_ = \regs.chosen [27] & \regs.slave.strobe [2];
  assign _0921_ = \regs.chosen [27] & \regs.slave.strobe [2];
  always @(posedge clk)
    \regs.control_start  <= _0922_;
  always @(posedge clk)
    \regs.control_abort  <= _0923_;
  always @(posedge clk)
    \regs.control_clear  <= _0924_;
  always @(posedge clk)
    \regs.interrupt_done  <= _0926_;
  always @(posedge clk)
    \regs.interrupt_error  <= _0927_;
  always @(posedge clk)
    \regs.interrupt_enable_done  <= _0928_;
  always @(posedge clk)
    \regs.interrupt_enable_error  <= _0929_;
  always @(posedge clk)
    \regs.error_start_busy  <= _0930_;
  always @(posedge clk)
    \regs.error_config  <= _0931_;
  always @(posedge clk)
    \regs.error_coefficient  <= _0932_;
  always @(posedge clk)
    \regs.error_range  <= _0933_;
  always @(posedge clk)
    \regs.error_short  <= _0934_;
  always @(posedge clk)
    \regs.error_long  <= _0935_;
  always @(posedge clk)
    \regs.error_keep  <= _0937_;
  always @(posedge clk)
    \regs.error_source  <= _0938_;
  always @(posedge clk)
    \regs.error_busy_write  <= _0939_;
  always @(posedge clk)
    \regs.error_command  <= _0940_;
  always @(posedge clk)
    \regs.error_overrun  <= _0941_;
  always @(posedge clk)
    \regs.error_segment  <= _0942_;
  always @(posedge clk)
    \regs.error_source_fault  <= _0943_;
  always @(posedge clk)
    \regs.mode_mode  <= _0944_;
  always @(posedge clk)
    \regs.mode_multiple  <= _0945_;
  always @(posedge clk)
    \regs.mode_stochastic  <= _0946_;
  always @(posedge clk)
    \regs.mode_rewind  <= _0948_;
  always @(posedge clk)
    \regs.mode_terms  <= _0949_;
  always @(posedge clk)
    \regs.mode_source  <= _0950_;
  always @(posedge clk)
    \regs.eps_mantissa  <= _0951_;
  always @(posedge clk)
    \regs.eps_exponent  <= _0952_;
  always @(posedge clk)
    \regs.coefficient_mantissa  <= _0953_;
  always @(posedge clk)
    \regs.coefficient_exponent  <= _0954_;
  always @(posedge clk)
    \regs.segments_count  <= _0955_;
  always @(posedge clk)
    \regs.segment_length_length  <= _0956_;
  always @(posedge clk)
    \regs.segment_reserve_reserve  <= _0957_;
  always @(posedge clk)
    \regs.segment_commit_index  <= _0958_;
  always @(posedge clk)
    \regs.segment_commit_fraction  <= _0959_;
  always @(posedge clk)
    \regs.segment_commit_hold  <= _0960_;
  always @(posedge clk)
    \regs.segment_commit_lane  <= _0961_;
  always @(posedge clk)
    \regs.segment_commit_written  <= _0962_;
  always @(posedge clk)
    \regs.argument_value  <= _0963_;
  always @(posedge clk)
    command_op <= _0964_;
  always @(posedge clk)
    \regs.command_dither  <= _0965_;
  always @(posedge clk)
    \regs.command_source  <= _0966_;
  always @(posedge clk)
    \regs.command_written  <= _0967_;
  always @(posedge clk)
    \regs.load_high_word  <= _0969_;
  always @(posedge clk)
    \regs.load_low_word  <= _0970_;
  always @(posedge clk)
    \regs.load_low_written  <= _0971_;
  always @(posedge clk)
    \regs.term_mantissa  <= _0972_;
  assign s_axi_awready = ~ \regs.slave.$signal ;
  assign s_axi_wready = ~ \regs.slave.$signal$3 ;
  assign s_axi_arready = ~ \regs.slave.read_full ;
  assign _1011_ = \regs.slave.$signal  & \regs.slave.$signal$3 ;
  assign _1022_ = ~ s_axi_bvalid;
  assign \regs.slave.write  = _1011_ & _1022_;
  assign _1024_ = ~ s_axi_rvalid;
  assign \regs.slave.read  = \regs.slave.read_full  & _1024_;
  assign _1025_ = s_axi_awvalid & s_axi_awready;
  assign _1026_ = s_axi_wvalid & s_axi_wready;
  assign _1027_ = s_axi_bvalid & s_axi_bready;
  assign _1028_ = s_axi_arvalid & s_axi_arready;
  assign _1029_ = s_axi_rvalid & s_axi_rready;
  always @(posedge clk)
    \regs.slave.$signal  <= _1030_;
  always @(posedge clk)
    \regs.slave.write_address  <= _1012_;
  always @(posedge clk)
    \regs.slave.$signal$3  <= _1013_;
  always @(posedge clk)
    \regs.slave.data  <= _1014_;
  always @(posedge clk)
    \regs.slave.strobe  <= _1015_;
  always @(posedge clk)
    s_axi_bvalid <= _1016_;
  always @(posedge clk)
    s_axi_bresp <= _1017_;
  always @(posedge clk)
    \regs.slave.read_full  <= _1018_;
  always @(posedge clk)
    \regs.slave.read_address  <= _1019_;
  always @(posedge clk)
    s_axi_rvalid <= _1020_;
  always @(posedge clk)
    s_axi_rdata <= _1021_;
  always @(posedge clk)
    s_axi_rresp <= _1023_;
  assign _1066_ = _1065_ ^ \source.lane1 [4];
  assign _1067_ = _1066_ ^ \source.lane1 [7];
  assign _1068_ = \source.lane1 [2] ^ \source.lane1 [3];
  assign _1069_ = _1068_ ^ \source.lane1 [4];
  assign _1070_ = _1069_ ^ \source.lane1 [5];
  always @(posedge clk)
    \source.push  <= _1071_;
  always @(posedge clk)
    \source.feeding  <= _1072_;
  always @(posedge clk)
    \source.mark  <= _1074_;
  always @(posedge clk)
    \source.rewind  <= _1075_;
  always @(posedge clk)
    \source.new  <= _1076_;
  always @(posedge clk)
    \source.lane1  <= _1077_;
  always @(posedge clk)
    \source.lane0  <= _1078_;
  assign \source.moving  = \source.control.step  | \source.control.feed ;
  assign _1031_ = \source.lane0 [2] ^ \source.lane0 [4];
  assign _1042_ = _1031_ ^ \source.lane0 [5];
  assign _1051_ = _1042_ ^ \source.lane0 [6];
  assign _1062_ = \source.lane0 [0] ^ \source.lane0 [1];
  assign _1073_ = _1062_ ^ \source.lane0 [6];
  assign _1079_ = _1073_ ^ \source.lane0 [7];
  assign _1080_ = \source.lane0 [0] ^ \source.lane0 [2];
  assign _1081_ = _1080_ ^ \source.lane0 [7];
  assign _1082_ = \source.lane0 [0] ^ \source.lane0 [1];
  assign _1032_ = _1082_ ^ \source.lane0 [2];
  assign _1033_ = \source.lane0 [0] ^ \source.lane0 [1];
  assign _1034_ = _1033_ ^ \source.lane0 [3];
  assign _1035_ = _1034_ ^ \source.lane0 [4];
  assign _1036_ = \source.lane0 [1] ^ \source.lane0 [3];
  assign _1037_ = _1036_ ^ \source.lane0 [4];
  assign _1038_ = _1037_ ^ \source.lane0 [5];
  assign _1039_ = \source.lane0 [0] ^ \source.lane0 [2];
  assign _1040_ = _1039_ ^ \source.lane0 [4];
  assign _1041_ = _1040_ ^ \source.lane0 [7];
  assign _1043_ = \source.lane0 [2] ^ \source.lane0 [3];
  assign _1044_ = _1043_ ^ \source.lane0 [4];
  assign _1045_ = _1044_ ^ \source.lane0 [5];
  assign \source.fetch  = \source.control.$signal$1 [7] | \source.control.$signal$1 [2];
  assign _1046_ = \source.control.$signal$1 [2] ? \source.replay.back  : \source.control.word ;
  assign \source.port$2162$0  = ~ \source.lane0 [7];
  assign \source.port$2163$0  = ~ \source.lane1 [7];
  assign _1047_ = \source.lane1 [2] ^ \source.lane1 [4];
  assign _1048_ = _1047_ ^ \source.lane1 [5];
  assign _1049_ = _1048_ ^ \source.lane1 [6];
  assign _1050_ = \source.lane1 [0] ^ \source.lane1 [1];
  assign _1052_ = _1050_ ^ \source.lane1 [6];
  assign _1053_ = _1052_ ^ \source.lane1 [7];
  assign _1054_ = \source.lane1 [0] ^ \source.lane1 [2];
  assign _1055_ = _1054_ ^ \source.lane1 [7];
  assign _1056_ = \source.lane1 [0] ^ \source.lane1 [1];
  assign _1057_ = _1056_ ^ \source.lane1 [2];
  assign _1058_ = \source.lane1 [0] ^ \source.lane1 [1];
  assign _1059_ = _1058_ ^ \source.lane1 [3];
  assign _1060_ = _1059_ ^ \source.lane1 [4];
  assign _1061_ = \source.lane1 [1] ^ \source.lane1 [3];
  assign _1063_ = _1061_ ^ \source.lane1 [4];
  assign _1064_ = _1063_ ^ \source.lane1 [5];
  assign _1065_ = \source.lane1 [0] ^ \source.lane1 [2];
  always @(posedge clk)
    \source.control.count  <= _1114_;
  always @(posedge clk)
    \source.control.$signal$21  <= _1115_;
  always @(posedge clk)
    \source.control.$signal$23  <= _1116_;
  always @(posedge clk)
    \source.control.$signal$26  <= _1117_;
  always @(posedge clk)
    \source.control.error  <= _1118_;
  always @(posedge clk)
    \source.control.$signal$8  <= _1119_;
  always @(posedge clk)
    \source.control.$signal$1  <= _1120_;
  always @(posedge clk)
    \source.control.$signal$4  <= _1121_;
  assign _1083_ = ~ cmd__valid;
  assign out__valid = \source.control.$signal$4  & _1083_;
  assign _1094_ = out__valid & out__ready;
  assign _1102_ = ~ \source.control.$signal$8 ;
  assign _1113_ = \source.control.$signal$1 [3] & _1102_;
  assign \source.control.step  = _1094_ | _1113_;
  assign \source.control.$signal$10  = \source.control.$signal$1 [1] & \commands.load_valid [0];
  assign \source.control.feed  = \source.control.$signal$13  | \source.control.$signal$1 [2];
  assign \source.control.$signal$18  = ! \commands.word [7:0];
  assign _1122_ = \source.control.$signal$1 [2] & \source.control.$signal$21 ;
  assign \source.control.$signal$20  = \source.control.$signal$1 [8] | _1122_;
  assign _1123_ = \source.control.$signal$1 [0] & cmd__valid;
  assign _1124_ = ! cmd__op;
  assign _1125_ = cmd__op == 2'h3;
  assign _1084_ = cmd__op == 2'h2;
  assign _1085_ = ~ \source.control.$signal$26 ;
  assign _1086_ = \source.control.$signal$21  & _1085_;
  assign _1087_ = \source.control.$signal$21  | \source.control.$signal$8 ;
  assign _1088_ = \source.control.$signal$1 [3] & _1087_;
  assign _1089_ = \source.control.$signal$1 [4] & \source.control.$signal$21 ;
  assign _1090_ = _1088_ | _1089_;
  assign _1091_ = _1090_ | \source.control.$signal$1 [5];
  assign _1092_ = \commands.word [7:0] | { 7'h00, \source.control.$signal$18  };
  assign _1093_ = ~ \source.control.$signal$26 ;
  assign _1095_ = \source.control.$signal$10  & _1093_;
  assign _1096_ = \source.control.$signal$1 [0] & cmd__valid;
  assign _1097_ = ! cmd__op;
  assign _1098_ = cmd__op == 2'h3;
  assign _1099_ = \regs.argument_value [15:0] == 1'h1;
  assign _1100_ = ! \regs.argument_value [15:0];
  assign _1101_ = ~ \source.control.$signal$26 ;
  assign _1103_ = \source.control.$signal$10  & _1101_;
  assign _1104_ = _1103_ | \source.control.$signal$1 [2];
  assign _1105_ = _1104_ | \source.control.$signal$1 [3];
  assign _1106_ = _1105_ | \source.control.$signal$1 [4];
  assign _1107_ = \source.control.count  - 1'h1;
  assign _1108_ = \source.control.count  == 2'h2;
  assign _1109_ = \source.control.$signal$23  | \source.control.$signal$20 ;
  assign _1110_ = \source.control.$signal [0] & _1109_;
  always @(posedge clk)
    \source.control.word  <= _1111_;
  always @(posedge clk)
    \source.control.$signal$13  <= _1112_;
  assign _1126_ = ~ \source.feeding ;
  assign _1135_ = \source.push  & _1126_;
  assign \source.replay.$signal$10  = _1135_ & \source.replay.$signal$13 ;
  assign _1144_ = ~ \source.feeding ;
  assign _1155_ = \source.push  & _1144_;
  assign _1158_ = \source.fetch  | _1155_;
  assign _1159_ = \source.replay.$signal  + 1'h1;
  assign _1160_ = \source.replay.$signal  ? 2'h0 : _1159_;
  assign _1161_ = \source.replay.$signal$20  ? \source.replay.saved__data  : \source.replay.$signature__data$9 ;
  assign _1127_ = \source.replay.$signal  + 1'h1;
  assign _1128_ = \source.replay.$signal  ? 2'h0 : _1127_;
  assign _1129_ = _1128_ == \source.replay.$signal$23 ;
  assign _1130_ = \source.replay.$signal$22  & _1129_;
  assign _1131_ = \source.replay.$signal$4  + 1'h1;
  assign _1132_ = \source.replay.$signal$4  ? 2'h0 : _1131_;
  assign _1133_ = \source.replay.$signal  == \source.replay.$signal$25 ;
  assign _1134_ = \source.replay.$signal$10  & _1133_;
  assign _1136_ = ~ \source.replay.$signal$13 ;
  assign _1137_ = \source.replay.$signal  != \source.replay.$signal$27 ;
  assign _1138_ = _1136_ | _1137_;
  assign _1139_ = \source.replay.$signal$4  + 1'h1;
  assign _1140_ = \source.replay.$signal$4  ? 2'h0 : _1139_;
  assign _1141_ = \source.push  ? _1140_ : { 1'h0, \source.replay.$signal$4  };
  assign _1142_ = \source.replay.$signal$4  + 1'h1;
  assign _1143_ = \source.replay.$signal$4  ? 2'h0 : _1142_;
  assign _1145_ = \source.push  ? _1143_ : { 1'h0, \source.replay.$signal$4  };
  assign _1146_ = \source.push  ? \source.replay.$signal$4  : \source.replay.$signal$24 ;
  always @(posedge clk)
    \source.replay.$signal  <= _1147_;
  always @(posedge clk)
    \source.replay.back  <= _1148_;
  always @(posedge clk)
    \source.replay.$signal$20  <= _1149_;
  always @(posedge clk)
    \source.replay.$signal$4  <= _1150_;
  always @(posedge clk)
    \source.replay.$signal$24  <= _1151_;
  always @(posedge clk)
    \source.replay.$signal$13  <= _1152_;
  always @(posedge clk)
    \source.replay.$signal$23  <= _1153_;
  always @(posedge clk)
    \source.replay.$signal$22  <= _1154_;
  always @(posedge clk)
    \source.replay.$signal$27  <= _1156_;
  always @(posedge clk)
    \source.replay.$signal$25  <= _1157_;
  assign _1197_ = _1196_ ^ \source1.lane1 [4];
  assign _1198_ = _1197_ ^ \source1.lane1 [7];
  assign _1199_ = \source1.lane1 [2] ^ \source1.lane1 [3];
  assign _1200_ = _1199_ ^ \source1.lane1 [4];
  assign _1201_ = _1200_ ^ \source1.lane1 [5];
  always @(posedge clk)
    \source1.push  <= _1202_;
  always @(posedge clk)
    \source1.feeding  <= _1203_;
  always @(posedge clk)
    \source1.mark  <= _1205_;
  always @(posedge clk)
    \source1.rewind  <= _1206_;
  always @(posedge clk)
    \source1.new  <= _1207_;
  always @(posedge clk)
    \source1.lane1  <= _1208_;
  always @(posedge clk)
    \source1.lane0  <= _1209_;
  assign \source1.moving  = \source1.control.step  | \source1.control.feed ;
  assign _1162_ = \source1.lane0 [2] ^ \source1.lane0 [4];
  assign _1173_ = _1162_ ^ \source1.lane0 [5];
  assign _1182_ = _1173_ ^ \source1.lane0 [6];
  assign _1193_ = \source1.lane0 [0] ^ \source1.lane0 [1];
  assign _1204_ = _1193_ ^ \source1.lane0 [6];
  assign _1210_ = _1204_ ^ \source1.lane0 [7];
  assign _1211_ = \source1.lane0 [0] ^ \source1.lane0 [2];
  assign _1212_ = _1211_ ^ \source1.lane0 [7];
  assign _1213_ = \source1.lane0 [0] ^ \source1.lane0 [1];
  assign _1163_ = _1213_ ^ \source1.lane0 [2];
  assign _1164_ = \source1.lane0 [0] ^ \source1.lane0 [1];
  assign _1165_ = _1164_ ^ \source1.lane0 [3];
  assign _1166_ = _1165_ ^ \source1.lane0 [4];
  assign _1167_ = \source1.lane0 [1] ^ \source1.lane0 [3];
  assign _1168_ = _1167_ ^ \source1.lane0 [4];
  assign _1169_ = _1168_ ^ \source1.lane0 [5];
  assign _1170_ = \source1.lane0 [0] ^ \source1.lane0 [2];
  assign _1171_ = _1170_ ^ \source1.lane0 [4];
  assign _1172_ = _1171_ ^ \source1.lane0 [7];
  assign _1174_ = \source1.lane0 [2] ^ \source1.lane0 [3];
  assign _1175_ = _1174_ ^ \source1.lane0 [4];
  assign _1176_ = _1175_ ^ \source1.lane0 [5];
  assign \source1.fetch  = \source1.control.$signal$1 [7] | \source1.control.$signal$1 [2];
  assign _1177_ = \source1.control.$signal$1 [2] ? \source1.replay.back  : \source1.control.word ;
  assign \source1.port$2340$0  = ~ \source1.lane0 [7];
  assign \source1.port$2341$0  = ~ \source1.lane1 [7];
  assign _1178_ = \source1.lane1 [2] ^ \source1.lane1 [4];
  assign _1179_ = _1178_ ^ \source1.lane1 [5];
  assign _1180_ = _1179_ ^ \source1.lane1 [6];
  assign _1181_ = \source1.lane1 [0] ^ \source1.lane1 [1];
  assign _1183_ = _1181_ ^ \source1.lane1 [6];
  assign _1184_ = _1183_ ^ \source1.lane1 [7];
  assign _1185_ = \source1.lane1 [0] ^ \source1.lane1 [2];
  assign _1186_ = _1185_ ^ \source1.lane1 [7];
  assign _1187_ = \source1.lane1 [0] ^ \source1.lane1 [1];
  assign _1188_ = _1187_ ^ \source1.lane1 [2];
  assign _1189_ = \source1.lane1 [0] ^ \source1.lane1 [1];
  assign _1190_ = _1189_ ^ \source1.lane1 [3];
  assign _1191_ = _1190_ ^ \source1.lane1 [4];
  assign _1192_ = \source1.lane1 [1] ^ \source1.lane1 [3];
  assign _1194_ = _1192_ ^ \source1.lane1 [4];
  assign _1195_ = _1194_ ^ \source1.lane1 [5];
  assign _1196_ = \source1.lane1 [0] ^ \source1.lane1 [2];
  always @(posedge clk)
    \source1.control.count  <= _1245_;
  always @(posedge clk)
    \source1.control.$signal$21  <= _1246_;
  always @(posedge clk)
    \source1.control.$signal$23  <= _1247_;
  always @(posedge clk)
    \source1.control.$signal$26  <= _1248_;
  always @(posedge clk)
    \source1.control.error  <= _1249_;
  always @(posedge clk)
    \source1.control.$signal$8  <= _1250_;
  always @(posedge clk)
    \source1.control.$signal$1  <= _1251_;
  always @(posedge clk)
    \source1.control.$signal$4  <= _1252_;
  assign _1214_ = ~ \cmd__valid$112 ;
  assign \out__valid$68  = \source1.control.$signal$4  & _1214_;
  assign _1225_ = \out__valid$68  & \out__ready$69 ;
  assign _1233_ = ~ \source1.control.$signal$8 ;
  assign _1244_ = \source1.control.$signal$1 [3] & _1233_;
  assign \source1.control.step  = _1225_ | _1244_;
  assign \source1.control.$signal$10  = \source1.control.$signal$1 [1] & \commands.load_valid [1];
  assign \source1.control.feed  = \source1.control.$signal$13  | \source1.control.$signal$1 [2];
  assign \source1.control.$signal$18  = ! \commands.word [7:0];
  assign _1253_ = \source1.control.$signal$1 [2] & \source1.control.$signal$21 ;
  assign \source1.control.$signal$20  = \source1.control.$signal$1 [8] | _1253_;
  assign _1254_ = \source1.control.$signal$1 [0] & \cmd__valid$112 ;
  assign _1255_ = ! \cmd__op$113 ;
  assign _1256_ = \cmd__op$113  == 2'h3;
  assign _1215_ = \cmd__op$113  == 2'h2;
  assign _1216_ = ~ \source1.control.$signal$26 ;
  assign _1217_ = \source1.control.$signal$21  & _1216_;
  assign _1218_ = \source1.control.$signal$21  | \source1.control.$signal$8 ;
  assign _1219_ = \source1.control.$signal$1 [3] & _1218_;
  assign _1220_ = \source1.control.$signal$1 [4] & \source1.control.$signal$21 ;
  assign _1221_ = _1219_ | _1220_;
  assign _1222_ = _1221_ | \source1.control.$signal$1 [5];
  assign _1223_ = \commands.word [7:0] | { 7'h00, \source1.control.$signal$18  };
  assign _1224_ = ~ \source1.control.$signal$26 ;
  assign _1226_ = \source1.control.$signal$10  & _1224_;
  assign _1227_ = \source1.control.$signal$1 [0] & \cmd__valid$112 ;
  assign _1228_ = ! \cmd__op$113 ;
  assign _1229_ = \cmd__op$113  == 2'h3;
  assign _1230_ = \regs.argument_value [15:0] == 1'h1;
  assign _1231_ = ! \regs.argument_value [15:0];
  assign _1232_ = ~ \source1.control.$signal$26 ;
  assign _1234_ = \source1.control.$signal$10  & _1232_;
  assign _1235_ = _1234_ | \source1.control.$signal$1 [2];
  assign _1236_ = _1235_ | \source1.control.$signal$1 [3];
  assign _1237_ = _1236_ | \source1.control.$signal$1 [4];
  assign _1238_ = \source1.control.count  - 1'h1;
  assign _1239_ = \source1.control.count  == 2'h2;
  assign _1240_ = \source1.control.$signal$23  | \source1.control.$signal$20 ;
  assign _1241_ = \source1.control.$signal [0] & _1240_;
  always @(posedge clk)
    \source1.control.word  <= _1242_;
  always @(posedge clk)
    \source1.control.$signal$13  <= _1243_;
  assign _1257_ = ~ \source1.feeding ;
  assign _1266_ = \source1.push  & _1257_;
  assign \source1.replay.$signal$10  = _1266_ & \source1.replay.$signal$13 ;
  assign _1275_ = ~ \source1.feeding ;
  assign _1286_ = \source1.push  & _1275_;
  assign _1289_ = \source1.fetch  | _1286_;
  assign _1290_ = \source1.replay.$signal  + 1'h1;
  assign _1291_ = \source1.replay.$signal  ? 2'h0 : _1290_;
  assign _1292_ = \source1.replay.$signal$20  ? \source1.replay.saved__data  : \source1.replay.$signature__data$9 ;
  assign _1258_ = \source1.replay.$signal  + 1'h1;
  assign _1259_ = \source1.replay.$signal  ? 2'h0 : _1258_;
  assign _1260_ = _1259_ == \source1.replay.$signal$23 ;
  assign _1261_ = \source1.replay.$signal$22  & _1260_;
  assign _1262_ = \source1.replay.$signal$4  + 1'h1;
  assign _1263_ = \source1.replay.$signal$4  ? 2'h0 : _1262_;
  assign _1264_ = \source1.replay.$signal  == \source1.replay.$signal$25 ;
  assign _1265_ = \source1.replay.$signal$10  & _1264_;
  assign _1267_ = ~ \source1.replay.$signal$13 ;
  assign _1268_ = \source1.replay.$signal  != \source1.replay.$signal$27 ;
  assign _1269_ = _1267_ | _1268_;
  assign _1270_ = \source1.replay.$signal$4  + 1'h1;
  assign _1271_ = \source1.replay.$signal$4  ? 2'h0 : _1270_;
  assign _1272_ = \source1.push  ? _1271_ : { 1'h0, \source1.replay.$signal$4  };
  assign _1273_ = \source1.replay.$signal$4  + 1'h1;
  assign _1274_ = \source1.replay.$signal$4  ? 2'h0 : _1273_;
  assign _1276_ = \source1.push  ? _1274_ : { 1'h0, \source1.replay.$signal$4  };
  assign _1277_ = \source1.push  ? \source1.replay.$signal$4  : \source1.replay.$signal$24 ;
  always @(posedge clk)
    \source1.replay.$signal  <= _1278_;
  always @(posedge clk)
    \source1.replay.back  <= _1279_;
  always @(posedge clk)
    \source1.replay.$signal$20  <= _1280_;
  always @(posedge clk)
    \source1.replay.$signal$4  <= _1281_;
  always @(posedge clk)
    \source1.replay.$signal$24  <= _1282_;
  always @(posedge clk)
    \source1.replay.$signal$13  <= _1283_;
  always @(posedge clk)
    \source1.replay.$signal$23  <= _1284_;
  always @(posedge clk)
    \source1.replay.$signal$22  <= _1285_;
  always @(posedge clk)
    \source1.replay.$signal$27  <= _1287_;
  always @(posedge clk)
    \source1.replay.$signal$25  <= _1288_;
  assign \starter.waiting  = | \starter.state ;
  assign _1293_ = \starter.waiting  | \busy$74 ;
  assign _1302_ = \regs.control_start  & _1293_;
  assign _1318_ = ~ \commands.pending ;
  assign _1319_ = ~ { \source1.control.$signal$1 [0], \source.control.$signal$1 [0] };
  assign _1320_ = { \starter.port$18$0 , \starter.port$15$0  } & _1319_;
  assign _1321_ = | _1320_;
  assign _1322_ = ~ _1321_;
  assign _1323_ = _1318_ & _1322_;
  assign _1294_ = ~ { \out__valid$68 , out__valid };
  assign _1295_ = { \starter.port$18$0 , \starter.port$15$0  } & _1294_;
  assign _1296_ = | _1295_;
  assign _1297_ = ! \starter.patience ;
  assign _1298_ = ~ \busy$74 ;
  assign _1299_ = \regs.control_start  & _1298_;
  assign _1300_ = ~ { \source1.control.$signal$1 [0], \source.control.$signal$1 [0] };
  assign _1301_ = \starter.left  & _1300_;
  assign _1303_ = ! \starter.left ;
  assign _1304_ = ~ \commands.pending ;
  assign _1305_ = ~ { \source1.control.$signal$1 [0], \source.control.$signal$1 [0] };
  assign _1306_ = { \starter.port$18$0 , \starter.port$15$0  } & _1305_;
  assign _1307_ = | _1306_;
  assign _1308_ = ~ _1307_;
  assign _1309_ = _1304_ & _1308_;
  assign _1310_ = \starter.patience  - 1'h1;
  assign _1311_ = ~ { \out__valid$68 , out__valid };
  assign _1312_ = { \starter.port$18$0 , \starter.port$15$0  } & _1311_;
  assign _1313_ = | _1312_;
  assign _1314_ = ! \starter.patience ;
  always @(posedge clk)
    \starter.state  <= _1315_;
  always @(posedge clk)
    \starter.left  <= _1316_;
  always @(posedge clk)
    \starter.patience  <= _1317_;
  function [26:0] _3959_;
    input [26:0] a;
    input [107:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _3959_ = b[26:0];
      4'b??1?:
        _3959_ = b[53:27];
      4'b?1??:
        _3959_ = b[80:54];
      4'b1???:
        _3959_ = b[107:81];
      default:
        _3959_ = a;
    endcase
  endfunction
  assign _0309_ = _3959_(27'hxxxxxxx, { \engine.datapath.lane0.eps$107.shifted0 , \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26:8], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26:16], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26], \engine.datapath.lane0.eps$107.shifted0 [26:24] }, { _1327_, _1326_, _1325_, _1324_ });
  assign _1324_ = \engine.datapath.lane0.eps$107.coarse_d [3:2] == 2'h3;
  assign _1325_ = \engine.datapath.lane0.eps$107.coarse_d [3:2] == 2'h2;
  assign _1326_ = \engine.datapath.lane0.eps$107.coarse_d [3:2] == 2'h1;
  assign _1327_ = ! \engine.datapath.lane0.eps$107.coarse_d [3:2];
  function [26:0] _3964_;
    input [26:0] a;
    input [107:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _3964_ = b[26:0];
      4'b??1?:
        _3964_ = b[53:27];
      4'b?1??:
        _3964_ = b[80:54];
      4'b1???:
        _3964_ = b[107:81];
      default:
        _3964_ = a;
    endcase
  endfunction
  assign _0307_ = _3964_(27'hxxxxxxx, { \engine.datapath.lane0.moving$11 , 2'h0, \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 , \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24:2], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24], \engine.datapath.lane0.moving$11 [24:4] }, { _1331_, _1330_, _1329_, _1328_ });
  assign _1328_ = \engine.datapath.eps_coarse [1:0] == 2'h3;
  assign _1329_ = \engine.datapath.eps_coarse [1:0] == 2'h2;
  assign _1330_ = \engine.datapath.eps_coarse [1:0] == 2'h1;
  assign _1331_ = ! \engine.datapath.eps_coarse [1:0];
  assign _1335_ = busy ? \commands.pending  : _2158_;
  assign _1332_ = \regs.control_abort  ? 25'h0000000 : \engine.datapath.lane0.eps_multiplier.product ;
  assign _0314_ = rst ? 25'h0000000 : _1332_;
  assign _1333_ = \regs.control_abort  ? 1'h0 : \engine.datapath.lane0.coefficient$109.zero ;
  assign _0272_ = rst ? 1'h0 : _1333_;
  assign _1334_ = \regs.control_abort  ? 10'h000 : _0267_;
  assign _0271_ = rst ? 10'h000 : _1334_;
  function [27:0] _3976_;
    input [27:0] a;
    input [111:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _3976_ = b[27:0];
      4'b??1?:
        _3976_ = b[55:28];
      4'b?1??:
        _3976_ = b[83:56];
      4'b1???:
        _3976_ = b[111:84];
      default:
        _3976_ = a;
    endcase
  endfunction
  assign _0270_ = _3976_(28'hxxxxxxx, { \engine.datapath.lane0.coefficient$109.shifted0 , \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27:8], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27:16], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27], \engine.datapath.lane0.coefficient$109.shifted0 [27:24] }, { _1339_, _1338_, _1337_, _1336_ });
  assign _1336_ = \engine.datapath.lane0.coefficient$109.coarse_d [3:2] == 2'h3;
  assign _1337_ = \engine.datapath.lane0.coefficient$109.coarse_d [3:2] == 2'h2;
  assign _1338_ = \engine.datapath.lane0.coefficient$109.coarse_d [3:2] == 2'h1;
  assign _1339_ = ! \engine.datapath.lane0.coefficient$109.coarse_d [3:2];
  function [27:0] _3981_;
    input [27:0] a;
    input [111:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _3981_ = b[27:0];
      4'b??1?:
        _3981_ = b[55:28];
      4'b?1??:
        _3981_ = b[83:56];
      4'b1???:
        _3981_ = b[111:84];
      default:
        _3981_ = a;
    endcase
  endfunction
  assign _0268_ = _3981_(28'hxxxxxxx, { \engine.datapath.lane0.$signal , 2'h0, \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal , \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25:2], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25], \engine.datapath.lane0.$signal [25:4] }, { _1343_, _1342_, _1341_, _1340_ });
  assign _1340_ = \engine.datapath.coefficient_coarse [1:0] == 2'h3;
  assign _1341_ = \engine.datapath.coefficient_coarse [1:0] == 2'h2;
  assign _1346_ = \regs.command_written  ? _1335_ : \commands.pending ;
  assign _1342_ = \engine.datapath.coefficient_coarse [1:0] == 2'h1;
  assign _1343_ = ! \engine.datapath.coefficient_coarse [1:0];
  assign _1344_ = \regs.control_abort  ? 25'h0000000 : \engine.datapath.lane0.coefficient_multiplier.product ;
  assign _0276_ = rst ? 25'h0000000 : _1344_;
  assign _1345_ = \regs.control_abort  ? 32'd0 : _0175_[31:0];
  assign _0186_ = rst ? 32'd0 : _1345_;
  assign _1347_ = \regs.control_abort  ? 32'd0 : _0169_[31:0];
  assign _0185_ = rst ? 32'd0 : _1347_;
  assign _1348_ = \regs.control_abort  ? 32'd0 : _0164_[31:0];
  assign _0184_ = rst ? 32'd0 : _1348_;
  assign _1349_ = \regs.control_abort  ? 2'h0 : { \engine.datapath.late [0], \engine.datapath.on_the_way [16] };
  assign _1352_ = _0039_ ? 1'h0 : _1346_;
  assign _0183_ = rst ? 2'h0 : _1349_;
  assign _1350_ = \regs.control_abort  ? 1'h0 : _0158_;
  assign _0182_ = rst ? 1'h0 : _1350_;
  assign _1351_ = \regs.control_abort  ? 1'h0 : _0157_;
  assign _0181_ = rst ? 1'h0 : _1351_;
  assign _1353_ = \regs.control_abort  ? 1'h0 : _0155_;
  assign _0179_ = rst ? 1'h0 : _1353_;
  assign _1354_ = _0191_ ? \engine.datapath.lane1.result$85  : \engine.datapath.results__1 ;
  assign _1355_ = \regs.control_abort  ? 8'h00 : _1354_;
  assign _0178_ = rst ? 8'h00 : _1355_;
  assign _0042_ = rst ? 1'h0 : _1352_;
  assign _1356_ = _0189_ ? \engine.datapath.lane0.result$85  : \engine.datapath.results__0 ;
  assign _1357_ = \regs.control_abort  ? 8'h00 : _1356_;
  assign _0177_ = rst ? 8'h00 : _1357_;
  assign _1358_ = \regs.control_abort  ? 17'h00000 : { \engine.datapath.on_the_way [15:0], \engine.valid$53 [1] };
  assign _0176_ = rst ? 17'h00000 : _1358_;
  assign _1359_ = \regs.control_abort  ? 16'h0000 : _0558_;
  assign _0570_ = rst ? 16'h0000 : _1359_;
  assign _1360_ = \regs.control_abort  ? 1'h0 : \engine.terms.$like$11 ;
  assign _0569_ = rst ? 1'h0 : _1360_;
  assign _1361_ = \regs.control_abort  ? 1'h0 : \engine.terms.term ;
  assign _0568_ = rst ? 1'h0 : _1361_;
  assign _1362_ = \engine.$signal$41  ? _0557_ : \engine.terms.last ;
  assign _1363_ = _0573_ ? \engine.terms.only  : _1362_;
  assign _1364_ = \engine.checks.good  ? _0577_ : _1363_;
  assign _1365_ = \regs.control_abort  ? 1'h0 : _1364_;
  assign _1370_ = _0036_ ? \commands.$signal  : \commands.asked ;
  assign _0567_ = rst ? 1'h0 : _1365_;
  assign _1366_ = \engine.$signal$41  ? \engine.terms.following  : \engine.terms.term ;
  assign _1367_ = _0573_ ? \engine.terms.$like  : _1366_;
  assign _1368_ = \engine.checks.good  ? _0574_ : _1367_;
  assign _1369_ = \regs.control_abort  ? 1'h0 : _1368_;
  assign _0565_ = rst ? 1'h0 : _1369_;
  assign _1371_ = \regs.control_abort  ? 1'h0 : _0572_;
  assign _0564_ = rst ? 1'h0 : _1371_;
  assign _1372_ = \regs.control_abort  ? 1'h0 : \engine.checks.sweep [73];
  assign _0563_ = rst ? 1'h0 : _1372_;
  assign _1377_ = busy ? \commands.$signal  : _1370_;
  assign _1373_ = \regs.control_abort  ? 1'h0 : _0556_;
  assign _0562_ = rst ? 1'h0 : _1373_;
  function [15:0] _4037_;
    input [15:0] a;
    input [31:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _4037_ = b[15:0];
      2'b1?:
        _4037_ = b[31:16];
      default:
        _4037_ = a;
    endcase
  endfunction
  assign _0558_ = _4037_(16'hxxxx, { \engine.checks.sweep [53:38], \engine.checks.sweep [90:75] }, { _1374_, \engine.terms.$like$12  });
  assign _1374_ = ~ \engine.terms.$like$12 ;
  assign _1375_ = _0690_ ? 1'h0 : 1'h1;
  assign _1376_ = _0764_ ? 1'h0 : _1375_;
  assign _1378_ = _0808_ ? 1'h0 : _1376_;
  assign _1379_ = _0851_ ? 1'h0 : _1378_;
  assign _1380_ = _0925_ ? 1'h0 : _1379_;
  assign _1381_ = _0968_ ? 1'h0 : _1380_;
  assign _1382_ = _0977_ ? 1'h0 : _1381_;
  assign _1388_ = \regs.command_written  ? _1377_ : \commands.$signal ;
  assign _1383_ = _0980_ ? 1'h0 : _1382_;
  assign _1384_ = _0983_ ? 1'h0 : _1383_;
  assign _1385_ = _0987_ ? 1'h0 : _1384_;
  assign _1386_ = _0990_ ? 1'h0 : _1385_;
  assign _1387_ = _0993_ ? 1'h0 : _1386_;
  assign _1389_ = _0996_ ? 1'h0 : _1387_;
  assign _1390_ = _0999_ ? 1'h0 : _1389_;
  assign _1391_ = _1002_ ? 1'h0 : _1390_;
  assign \regs.slave.write_bad  = _1010_ ? 1'h0 : _1391_;
  assign _1392_ = _0786_ ? 1'h0 : 1'h1;
  assign _0043_ = rst ? 2'h0 : _1388_;
  assign _1393_ = _0984_ ? 1'h0 : _1392_;
  assign _1394_ = _1005_ ? 1'h0 : _1393_;
  assign _1395_ = _0596_ ? 1'h0 : _1394_;
  assign _1396_ = _0627_ ? 1'h0 : _1395_;
  assign _1397_ = _0658_ ? 1'h0 : _1396_;
  assign _1398_ = _0701_ ? 1'h0 : _1397_;
  assign _1399_ = _0732_ ? 1'h0 : _1398_;
  assign _1400_ = _0775_ ? 1'h0 : _1399_;
  assign _1401_ = _0819_ ? 1'h0 : _1400_;
  assign _1402_ = _0862_ ? 1'h0 : _1401_;
  assign _1403_ = _0893_ ? 1'h0 : _1402_;
  assign _1404_ = _0936_ ? 1'h0 : _1403_;
  assign _1405_ = _0975_ ? 1'h0 : _1404_;
  assign _1406_ = _0978_ ? 1'h0 : _1405_;
  assign _1407_ = _0981_ ? 1'h0 : _1406_;
  assign _1413_ = _0036_ ? \commands.waiting_op  : command_op;
  assign _1408_ = _0985_ ? 1'h0 : _1407_;
  assign _1409_ = _0988_ ? 1'h0 : _1408_;
  assign _1410_ = _0991_ ? 1'h0 : _1409_;
  assign _1411_ = _0994_ ? 1'h0 : _1410_;
  assign _1412_ = _0997_ ? 1'h0 : _1411_;
  assign _1414_ = _1000_ ? 1'h0 : _1412_;
  assign _1415_ = _1003_ ? 1'h0 : _1414_;
  assign _1416_ = _1004_ ? 1'h0 : _1415_;
  assign _1417_ = _1006_ ? 1'h0 : _1416_;
  assign _1418_ = _1007_ ? 1'h0 : _1417_;
  assign _1423_ = busy ? \commands.waiting_op  : _1413_;
  assign _1419_ = _1008_ ? 1'h0 : _1418_;
  assign _1420_ = _0578_ ? 1'h0 : _1419_;
  assign \regs.read_bad  = _0579_ ? 1'h0 : _1420_;
  assign _1421_ = _0786_ ? 32'd1348095793 : 32'd0;
  assign _1422_ = _0984_ ? 32'd65537 : _1421_;
  assign _1424_ = _1005_ ? 32'd2732686795 : _1422_;
  assign _1425_ = _0596_ ? 32'd26584 : _1424_;
  assign _1426_ = _0627_ ? 32'd526338 : _1425_;
  assign _1427_ = _0658_ ? 32'd50855938 : _1426_;
  assign _1428_ = _0701_ ? 32'd0 : _1427_;
  assign _1434_ = \regs.command_written  ? _1423_ : \commands.waiting_op ;
  assign _1429_ = _0732_ ? { 26'h0000000, \commands.full , 2'h0, \regs.status_source_valid , \regs.status_source_ready , busy } : _1428_;
  assign _1430_ = _0775_ ? { 30'h00000000, \regs.interrupt_error , \regs.interrupt_done  } : _1429_;
  assign _1431_ = _0819_ ? { 30'h00000000, \regs.interrupt_enable_error , \regs.interrupt_enable_done  } : _1430_;
  assign _1432_ = _0862_ ? { 19'h00000, \regs.error_source_fault , \regs.error_segment , \regs.error_overrun , \regs.error_command , \regs.error_busy_write , \regs.error_source , \regs.error_keep , \regs.error_long , \regs.error_short , \regs.error_range , \regs.error_coefficient , \regs.error_config , \regs.error_start_busy  } : _1431_;
  assign _1433_ = _0893_ ? { 30'h00000000, numbers_error } : _1432_;
  assign _1435_ = _0936_ ? { 17'h00000, \regs.mode_source , \regs.mode_terms , \regs.mode_rewind , \regs.mode_stochastic , \regs.mode_multiple , \regs.mode_mode  } : _1433_;
  assign _1436_ = _0975_ ? { \regs.eps_exponent , \regs.eps_mantissa  } : _1435_;
  assign _1437_ = _0978_ ? { \regs.coefficient_exponent , \regs.coefficient_mantissa  } : _1436_;
  assign _1438_ = _0981_ ? { 23'h000000, \regs.segments_count  } : _1437_;
  assign _1439_ = _0985_ ? \regs.segment_length_length  : _1438_;
  assign _0044_ = rst ? 2'h0 : _1434_;
  assign _1440_ = _0988_ ? { 1'h0, \regs.segment_reserve_reserve  } : _1439_;
  assign _1441_ = _0991_ ? { \regs.segment_commit_lane , 7'h00, \regs.segment_commit_hold , \regs.segment_commit_fraction , \regs.segment_commit_index  } : _1440_;
  assign _1442_ = _0994_ ? \regs.argument_value  : _1441_;
  assign _1443_ = _0997_ ? { 25'h0000000, \regs.command_source , \regs.command_dither , command_op } : _1442_;
  assign _1444_ = _1000_ ? \regs.load_high_word  : _1443_;
  assign _1445_ = _1003_ ? \regs.load_low_word  : _1444_;
  assign _1446_ = _1004_ ? \engine.beats  : _1445_;
  assign _1447_ = _1006_ ? \engine.datapath.updated$209  : _1446_;
  assign _1448_ = _1007_ ? \engine.datapath.lost$215  : _1447_;
  assign _1449_ = _1008_ ? \engine.datapath.saturated$220  : _1448_;
  assign _1453_ = _0037_ ? 1'h0 : \commands.full ;
  assign _1450_ = _0578_ ? { 8'h00, \regs.term_index , \regs.term_mantissa  } : _1449_;
  assign \regs.result  = _0579_ ? 32'd258 : _1450_;
  assign _1451_ = _0580_ ? \regs.slave.data [0] : 1'h0;
  assign _0922_ = rst ? 1'h0 : _1451_;
  assign _1452_ = _0581_ ? \regs.slave.data [1] : 1'h0;
  assign _0923_ = rst ? 1'h0 : _1452_;
  assign _1454_ = _0582_ ? \regs.slave.data [2] : 1'h0;
  assign _0924_ = rst ? 1'h0 : _1454_;
  assign _1455_ = \regs.slave.data [0] ? 1'h0 : \regs.interrupt_done ;
  assign _1456_ = _0583_ ? _1455_ : \regs.interrupt_done ;
  assign _1457_ = done ? 1'h1 : _1456_;
  assign _0926_ = rst ? 1'h0 : _1457_;
  assign _1458_ = \regs.slave.data [1] ? 1'h0 : \regs.interrupt_error ;
  assign _1459_ = _0584_ ? _1458_ : \regs.interrupt_error ;
  assign _1460_ = interrupt_error_set ? 1'h1 : _1459_;
  assign _1463_ = _0036_ ? \commands.full  : _1453_;
  assign _0927_ = rst ? 1'h0 : _1460_;
  assign _1461_ = _0585_ ? \regs.slave.data [0] : \regs.interrupt_enable_done ;
  assign _0928_ = rst ? 1'h0 : _1461_;
  assign _1462_ = _0586_ ? \regs.slave.data [1] : \regs.interrupt_enable_error ;
  assign _0929_ = rst ? 1'h0 : _1462_;
  assign _1464_ = \regs.slave.data [0] ? 1'h0 : \regs.error_start_busy ;
  assign _1465_ = _0587_ ? _1464_ : \regs.error_start_busy ;
  assign _1466_ = error_start_busy_set ? 1'h1 : _1465_;
  assign _0930_ = rst ? 1'h0 : _1466_;
  assign _1467_ = \regs.slave.data [1] ? 1'h0 : \regs.error_config ;
  assign _1472_ = busy ? \commands.full  : _1463_;
  assign _1468_ = _0588_ ? _1467_ : \regs.error_config ;
  assign _1469_ = error_config_set ? 1'h1 : _1468_;
  assign _0931_ = rst ? 1'h0 : _1469_;
  assign _1470_ = \regs.slave.data [2] ? 1'h0 : \regs.error_coefficient ;
  assign _1471_ = _0589_ ? _1470_ : \regs.error_coefficient ;
  assign _1473_ = error_coefficient_set ? 1'h1 : _1471_;
  assign _0932_ = rst ? 1'h0 : _1473_;
  assign _1474_ = \regs.slave.data [3] ? 1'h0 : \regs.error_range ;
  assign _1475_ = _0590_ ? _1474_ : \regs.error_range ;
  assign _1476_ = error_range_set ? 1'h1 : _1475_;
  assign _1480_ = \regs.command_written  ? _1472_ : \commands.full ;
  assign _0933_ = rst ? 1'h0 : _1476_;
  assign _1477_ = \regs.slave.data [4] ? 1'h0 : \regs.error_short ;
  assign _1478_ = _0591_ ? _1477_ : \regs.error_short ;
  assign _1479_ = error_short_set ? 1'h1 : _1478_;
  assign _0934_ = rst ? 1'h0 : _1479_;
  assign _1481_ = \regs.slave.data [5] ? 1'h0 : \regs.error_long ;
  assign _1482_ = _0592_ ? _1481_ : \regs.error_long ;
  assign _1483_ = error_long_set ? 1'h1 : _1482_;
  assign _0935_ = rst ? 1'h0 : _1483_;
  assign _1484_ = \regs.slave.data [6] ? 1'h0 : \regs.error_keep ;
  assign _1485_ = _0593_ ? _1484_ : \regs.error_keep ;
  assign _1486_ = error_keep_set ? 1'h1 : _1485_;
  assign _0937_ = rst ? 1'h0 : _1486_;
  assign _1487_ = \regs.slave.data [7] ? 1'h0 : \regs.error_source ;
  assign _1488_ = _0594_ ? _1487_ : \regs.error_source ;
  assign _1493_ = \commands.full  ? _1480_ : 1'h1;
  assign _1489_ = error_source_set ? 1'h1 : _1488_;
  assign _0938_ = rst ? 1'h0 : _1489_;
  assign _1490_ = \regs.slave.data [8] ? 1'h0 : \regs.error_busy_write ;
  assign _1491_ = _0595_ ? _1490_ : \regs.error_busy_write ;
  assign _1492_ = error_busy_write_set ? 1'h1 : _1491_;
  assign _0939_ = rst ? 1'h0 : _1492_;
  assign _1494_ = \regs.slave.data [9] ? 1'h0 : \regs.error_command ;
  assign _1495_ = _0597_ ? _1494_ : \regs.error_command ;
  assign _1496_ = \commands.refused  ? 1'h1 : _1495_;
  assign _0940_ = rst ? 1'h0 : _1496_;
  assign _1501_ = \regs.load_low_written  ? _1493_ : _1480_;
  assign _1497_ = \regs.slave.data [10] ? 1'h0 : \regs.error_overrun ;
  assign _1498_ = _0598_ ? _1497_ : \regs.error_overrun ;
  assign _1499_ = \commands.overrun  ? 1'h1 : _1498_;
  assign _0941_ = rst ? 1'h0 : _1499_;
  assign _1500_ = \regs.slave.data [11] ? 1'h0 : \regs.error_segment ;
  assign _1502_ = _0599_ ? _1500_ : \regs.error_segment ;
  assign _1503_ = error_segment_set ? 1'h1 : _1502_;
  assign _0942_ = rst ? 1'h0 : _1503_;
  assign _1504_ = \regs.slave.data [12] ? 1'h0 : \regs.error_source_fault ;
  assign _1505_ = _0600_ ? _1504_ : \regs.error_source_fault ;
  assign _1509_ = _0041_ ? 1'h0 : _1501_;
  assign _1506_ = error_source_fault_set ? 1'h1 : _1505_;
  assign _0943_ = rst ? 1'h0 : _1506_;
  assign _1507_ = _0602_ ? \regs.slave.data [1] : \regs.mode_mode [1];
  assign _0944_[1] = rst ? 1'h0 : _1507_;
  assign _1508_ = _0601_ ? \regs.slave.data [0] : \regs.mode_mode [0];
  assign _0944_[0] = rst ? 1'h0 : _1508_;
  assign _1510_ = _0605_ ? \regs.slave.data [4] : \regs.mode_multiple [2];
  assign _0945_[2] = rst ? 1'h0 : _1510_;
  assign _1511_ = _0603_ ? \regs.slave.data [2] : \regs.mode_multiple [0];
  assign _0945_[0] = rst ? 1'h0 : _1511_;
  assign _0045_ = rst ? 1'h0 : _1509_;
  assign _1512_ = _0604_ ? \regs.slave.data [3] : \regs.mode_multiple [1];
  assign _0945_[1] = rst ? 1'h0 : _1512_;
  assign _1513_ = _0606_ ? \regs.slave.data [5] : \regs.mode_stochastic ;
  assign _0946_ = rst ? 1'h0 : _1513_;
  assign _1514_ = _0607_ ? \regs.slave.data [6] : \regs.mode_rewind ;
  assign _0948_ = rst ? 1'h0 : _1514_;
  assign _1515_ = _0611_ ? \regs.slave.data [10] : \regs.mode_terms [3];
  assign _0949_[3] = rst ? 1'h0 : _1515_;
  assign _1516_ = _0609_ ? \regs.slave.data [8] : \regs.mode_terms [1];
  assign _0949_[1] = rst ? 1'h0 : _1516_;
  assign _1517_ = _0608_ ? \regs.slave.data [7] : \regs.mode_terms [0];
  assign _0949_[0] = rst ? 1'h0 : _1517_;
  assign _1518_ = _0610_ ? \regs.slave.data [9] : \regs.mode_terms [2];
  assign _0949_[2] = rst ? 1'h0 : _1518_;
  assign _1519_ = _0615_ ? \regs.slave.data [14] : \regs.mode_source [3];
  assign _1522_ = \commands.full  ? \commands.word  : { \regs.load_high_word , \regs.load_low_word  };
  assign _0950_[3] = rst ? 1'h0 : _1519_;
  assign _1520_ = _0613_ ? \regs.slave.data [12] : \regs.mode_source [1];
  assign _0950_[1] = rst ? 1'h0 : _1520_;
  assign _1521_ = _0612_ ? \regs.slave.data [11] : \regs.mode_source [0];
  assign _0950_[0] = rst ? 1'h0 : _1521_;
  assign _1523_ = _0614_ ? \regs.slave.data [13] : \regs.mode_source [2];
  assign _0950_[2] = rst ? 1'h0 : _1523_;
  assign _1524_ = _0632_ ? \regs.slave.data [15] : \regs.eps_mantissa [15];
  assign _0951_[15] = rst ? 1'h0 : _1524_;
  assign _1525_ = _0630_ ? \regs.slave.data [13] : \regs.eps_mantissa [13];
  assign _1528_ = \regs.load_low_written  ? _1522_ : \commands.word ;
  assign _0951_[13] = rst ? 1'h0 : _1525_;
  assign _1526_ = _0629_ ? \regs.slave.data [12] : \regs.eps_mantissa [12];
  assign _0951_[12] = rst ? 1'h0 : _1526_;
  assign _1527_ = _0628_ ? \regs.slave.data [11] : \regs.eps_mantissa [11];
  assign _0951_[11] = rst ? 1'h0 : _1527_;
  assign _1529_ = _0626_ ? \regs.slave.data [10] : \regs.eps_mantissa [10];
  assign _0951_[10] = rst ? 1'h0 : _1529_;
  assign _1530_ = _0625_ ? \regs.slave.data [9] : \regs.eps_mantissa [9];
  assign _0951_[9] = rst ? 1'h0 : _1530_;
  assign _1531_ = _0624_ ? \regs.slave.data [8] : \regs.eps_mantissa [8];
  assign _0046_ = rst ? 64'h0000000000000000 : _1528_;
  assign _0951_[8] = rst ? 1'h0 : _1531_;
  assign _1532_ = _0623_ ? \regs.slave.data [7] : \regs.eps_mantissa [7];
  assign _0951_[7] = rst ? 1'h0 : _1532_;
  assign _1533_ = _0622_ ? \regs.slave.data [6] : \regs.eps_mantissa [6];
  assign _0951_[6] = rst ? 1'h0 : _1533_;
  assign _1534_ = _0621_ ? \regs.slave.data [5] : \regs.eps_mantissa [5];
  assign _0951_[5] = rst ? 1'h0 : _1534_;
  assign _1535_ = _0620_ ? \regs.slave.data [4] : \regs.eps_mantissa [4];
  assign _0951_[4] = rst ? 1'h0 : _1535_;
  assign _1536_ = _0619_ ? \regs.slave.data [3] : \regs.eps_mantissa [3];
  assign \source1.entering  = \source1.control.feed  ? _1177_ : { _1176_, _1172_, _1169_, _1166_, _1163_, _1212_, _1210_, _1182_ };
  assign _0951_[3] = rst ? 1'h0 : _1536_;
  assign _1537_ = _0618_ ? \regs.slave.data [2] : \regs.eps_mantissa [2];
  assign _0951_[2] = rst ? 1'h0 : _1537_;
  assign _1538_ = _0617_ ? \regs.slave.data [1] : \regs.eps_mantissa [1];
  assign _0951_[1] = rst ? 1'h0 : _1538_;
  assign _1539_ = _0616_ ? \regs.slave.data [0] : \regs.eps_mantissa [0];
  assign _0951_[0] = rst ? 1'h0 : _1539_;
  assign _1540_ = _0631_ ? \regs.slave.data [14] : \regs.eps_mantissa [14];
  assign _0951_[14] = rst ? 1'h0 : _1540_;
  assign _1541_ = _0648_ ? \regs.slave.data [31] : \regs.eps_exponent [15];
  assign _1202_ = rst ? 1'h0 : \source1.moving ;
  assign _0952_[15] = rst ? 1'h0 : _1541_;
  assign _1542_ = _0646_ ? \regs.slave.data [29] : \regs.eps_exponent [13];
  assign _0952_[13] = rst ? 1'h0 : _1542_;
  assign _1543_ = _0645_ ? \regs.slave.data [28] : \regs.eps_exponent [12];
  assign _0952_[12] = rst ? 1'h0 : _1543_;
  assign _1544_ = _0644_ ? \regs.slave.data [27] : \regs.eps_exponent [11];
  assign _0952_[11] = rst ? 1'h0 : _1544_;
  assign _1545_ = _0643_ ? \regs.slave.data [26] : \regs.eps_exponent [10];
  assign _0952_[10] = rst ? 1'h0 : _1545_;
  assign _1546_ = _0642_ ? \regs.slave.data [25] : \regs.eps_exponent [9];
  assign _1203_ = rst ? 1'h0 : \source1.control.feed ;
  assign _0952_[9] = rst ? 1'h0 : _1546_;
  assign _1547_ = _0641_ ? \regs.slave.data [24] : \regs.eps_exponent [8];
  assign _0952_[8] = rst ? 1'h0 : _1547_;
  assign _1548_ = _0640_ ? \regs.slave.data [23] : \regs.eps_exponent [7];
  assign _0952_[7] = rst ? 1'h0 : _1548_;
  assign _1549_ = _0639_ ? \regs.slave.data [22] : \regs.eps_exponent [6];
  assign _0952_[6] = rst ? 1'h0 : _1549_;
  assign _1550_ = _0638_ ? \regs.slave.data [21] : \regs.eps_exponent [5];
  assign _0952_[5] = rst ? 1'h0 : _1550_;
  assign _1551_ = _0637_ ? \regs.slave.data [20] : \regs.eps_exponent [4];
  assign _1205_ = rst ? 1'h0 : \source1.control.marked ;
  assign _0952_[4] = rst ? 1'h0 : _1551_;
  assign _1552_ = _0636_ ? \regs.slave.data [19] : \regs.eps_exponent [3];
  assign _0952_[3] = rst ? 1'h0 : _1552_;
  assign _1553_ = _0635_ ? \regs.slave.data [18] : \regs.eps_exponent [2];
  assign _0952_[2] = rst ? 1'h0 : _1553_;
  assign _1554_ = _0634_ ? \regs.slave.data [17] : \regs.eps_exponent [1];
  assign _0952_[1] = rst ? 1'h0 : _1554_;
  assign _1555_ = _0633_ ? \regs.slave.data [16] : \regs.eps_exponent [0];
  assign _0952_[0] = rst ? 1'h0 : _1555_;
  assign _1556_ = _0647_ ? \regs.slave.data [30] : \regs.eps_exponent [14];
  assign _1206_ = rst ? 1'h0 : \source1.control.rewinding ;
  assign _0952_[14] = rst ? 1'h0 : _1556_;
  assign _1557_ = _0665_ ? \regs.slave.data [15] : \regs.coefficient_mantissa [15];
  assign _0953_[15] = rst ? 1'h0 : _1557_;
  assign _1558_ = _0663_ ? \regs.slave.data [13] : \regs.coefficient_mantissa [13];
  assign _0953_[13] = rst ? 1'h0 : _1558_;
  assign _1559_ = _0662_ ? \regs.slave.data [12] : \regs.coefficient_mantissa [12];
  assign _0953_[12] = rst ? 1'h0 : _1559_;
  assign _1560_ = _0661_ ? \regs.slave.data [11] : \regs.coefficient_mantissa [11];
  assign _0953_[11] = rst ? 1'h0 : _1560_;
  assign _1561_ = _0660_ ? \regs.slave.data [10] : \regs.coefficient_mantissa [10];
  assign _1207_ = rst ? 8'h00 : \source1.entering ;
  assign _0953_[10] = rst ? 1'h0 : _1561_;
  assign _1562_ = _0659_ ? \regs.slave.data [9] : \regs.coefficient_mantissa [9];
  assign _0953_[9] = rst ? 1'h0 : _1562_;
  assign _1563_ = _0657_ ? \regs.slave.data [8] : \regs.coefficient_mantissa [8];
  assign _0953_[8] = rst ? 1'h0 : _1563_;
  assign _1564_ = _0656_ ? \regs.slave.data [7] : \regs.coefficient_mantissa [7];
  assign _0953_[7] = rst ? 1'h0 : _1564_;
  assign _1565_ = _0655_ ? \regs.slave.data [6] : \regs.coefficient_mantissa [6];
  assign _0953_[6] = rst ? 1'h0 : _1565_;
  assign _1566_ = _0654_ ? \regs.slave.data [5] : \regs.coefficient_mantissa [5];
  assign _1208_ = \source1.moving  ? \source1.entering  : \source1.lane1 ;
  assign _0953_[5] = rst ? 1'h0 : _1566_;
  assign _1567_ = _0653_ ? \regs.slave.data [4] : \regs.coefficient_mantissa [4];
  assign _0953_[4] = rst ? 1'h0 : _1567_;
  assign _1568_ = _0652_ ? \regs.slave.data [3] : \regs.coefficient_mantissa [3];
  assign _0953_[3] = rst ? 1'h0 : _1568_;
  assign _1569_ = _0651_ ? \regs.slave.data [2] : \regs.coefficient_mantissa [2];
  assign _0953_[2] = rst ? 1'h0 : _1569_;
  assign _1570_ = _0650_ ? \regs.slave.data [1] : \regs.coefficient_mantissa [1];
  assign _0953_[1] = rst ? 1'h0 : _1570_;
  assign _1571_ = _0649_ ? \regs.slave.data [0] : \regs.coefficient_mantissa [0];
  assign _1209_ = \source1.moving  ? { _1201_, _1198_, _1195_, _1191_, _1188_, _1186_, _1184_, _1180_ } : \source1.lane0 ;
  assign _0953_[0] = rst ? 1'h0 : _1571_;
  assign _1572_ = _0664_ ? \regs.slave.data [14] : \regs.coefficient_mantissa [14];
  assign _0953_[14] = rst ? 1'h0 : _1572_;
  assign _1573_ = _0682_ ? \regs.slave.data [31] : \regs.coefficient_exponent [15];
  assign _0954_[15] = rst ? 1'h0 : _1573_;
  assign _1574_ = _0680_ ? \regs.slave.data [29] : \regs.coefficient_exponent [13];
  assign _0954_[13] = rst ? 1'h0 : _1574_;
  assign _1575_ = _0679_ ? \regs.slave.data [28] : \regs.coefficient_exponent [12];
  assign _0954_[12] = rst ? 1'h0 : _1575_;
  assign _1576_ = _0678_ ? \regs.slave.data [27] : \regs.coefficient_exponent [11];
  assign _1252_ = rst ? 1'h0 : _1241_;
  assign _0954_[11] = rst ? 1'h0 : _1576_;
  assign _1577_ = _0677_ ? \regs.slave.data [26] : \regs.coefficient_exponent [10];
  assign _0954_[10] = rst ? 1'h0 : _1577_;
  assign _1578_ = _0676_ ? \regs.slave.data [25] : \regs.coefficient_exponent [9];
  assign _0954_[9] = rst ? 1'h0 : _1578_;
  assign _1579_ = _0675_ ? \regs.slave.data [24] : \regs.coefficient_exponent [8];
  assign _0954_[8] = rst ? 1'h0 : _1579_;
  assign _1580_ = _0674_ ? \regs.slave.data [23] : \regs.coefficient_exponent [7];
  assign _0954_[7] = rst ? 1'h0 : _1580_;
  assign _1581_ = _0673_ ? \regs.slave.data [22] : \regs.coefficient_exponent [6];
  assign _1251_ = rst ? 9'h001 : \source1.control.$signal ;
  assign _0954_[6] = rst ? 1'h0 : _1581_;
  assign _1582_ = _0672_ ? \regs.slave.data [21] : \regs.coefficient_exponent [5];
  assign _0954_[5] = rst ? 1'h0 : _1582_;
  assign _1583_ = _0671_ ? \regs.slave.data [20] : \regs.coefficient_exponent [4];
  assign _0954_[4] = rst ? 1'h0 : _1583_;
  assign _1584_ = _0670_ ? \regs.slave.data [19] : \regs.coefficient_exponent [3];
  assign _0954_[3] = rst ? 1'h0 : _1584_;
  assign _1585_ = _0668_ ? \regs.slave.data [18] : \regs.coefficient_exponent [2];
  assign _0954_[2] = rst ? 1'h0 : _1585_;
  assign _1586_ = _0667_ ? \regs.slave.data [17] : \regs.coefficient_exponent [1];
  assign _1589_ = _1229_ ? _1231_ : \source1.control.$signal$8 ;
  assign _0954_[1] = rst ? 1'h0 : _1586_;
  assign _1587_ = _0666_ ? \regs.slave.data [16] : \regs.coefficient_exponent [0];
  assign _0954_[0] = rst ? 1'h0 : _1587_;
  assign _1588_ = _0681_ ? \regs.slave.data [30] : \regs.coefficient_exponent [14];
  assign _0954_[14] = rst ? 1'h0 : _1588_;
  assign _1590_ = _0692_ ? \regs.slave.data [8] : \regs.segments_count [8];
  assign _0955_[8] = rst ? 1'h0 : _1590_;
  assign _1591_ = _0689_ ? \regs.slave.data [6] : \regs.segments_count [6];
  assign _0955_[6] = rst ? 1'h0 : _1591_;
  assign _1592_ = _0688_ ? \regs.slave.data [5] : \regs.segments_count [5];
  assign _1595_ = \source1.control.$signal$23  ? _1589_ : \source1.control.$signal$8 ;
  assign _0955_[5] = rst ? 1'h0 : _1592_;
  assign _1593_ = _0687_ ? \regs.slave.data [4] : \regs.segments_count [4];
  assign _0955_[4] = rst ? 1'h0 : _1593_;
  assign _1594_ = _0686_ ? \regs.slave.data [3] : \regs.segments_count [3];
  assign _0955_[3] = rst ? 1'h0 : _1594_;
  assign _1596_ = _0685_ ? \regs.slave.data [2] : \regs.segments_count [2];
  assign _0955_[2] = rst ? 1'h0 : _1596_;
  assign _1597_ = _0684_ ? \regs.slave.data [1] : \regs.segments_count [1];
  assign _0955_[1] = rst ? 1'h0 : _1597_;
  assign _1598_ = _0683_ ? \regs.slave.data [0] : \regs.segments_count [0];
  assign _1601_ = _1228_ ? \source1.control.$signal$8  : _1595_;
  assign _0955_[0] = rst ? 1'h0 : _1598_;
  assign _1599_ = _0691_ ? \regs.slave.data [7] : \regs.segments_count [7];
  assign _0955_[7] = rst ? 1'h0 : _1599_;
  assign _1600_ = _0725_ ? \regs.slave.data [31] : \regs.segment_length_length [31];
  assign _0956_[31] = rst ? 1'h0 : _1600_;
  assign _1602_ = _0723_ ? \regs.slave.data [29] : \regs.segment_length_length [29];
  assign _0956_[29] = rst ? 1'h0 : _1602_;
  assign _1603_ = _0722_ ? \regs.slave.data [28] : \regs.segment_length_length [28];
  assign _0956_[28] = rst ? 1'h0 : _1603_;
  assign _1604_ = _0721_ ? \regs.slave.data [27] : \regs.segment_length_length [27];
  assign _1607_ = _1227_ ? _1601_ : \source1.control.$signal$8 ;
  assign _0956_[27] = rst ? 1'h0 : _1604_;
  assign _1605_ = _0720_ ? \regs.slave.data [26] : \regs.segment_length_length [26];
  assign _0956_[26] = rst ? 1'h0 : _1605_;
  assign _1606_ = _0719_ ? \regs.slave.data [25] : \regs.segment_length_length [25];
  assign _0956_[25] = rst ? 1'h0 : _1606_;
  assign _1608_ = _0718_ ? \regs.slave.data [24] : \regs.segment_length_length [24];
  assign _0956_[24] = rst ? 1'h0 : _1608_;
  assign _1609_ = _0717_ ? \regs.slave.data [23] : \regs.segment_length_length [23];
  assign _0956_[23] = rst ? 1'h0 : _1609_;
  assign _1610_ = _0716_ ? \regs.slave.data [22] : \regs.segment_length_length [22];
  assign _1250_ = rst ? 1'h0 : _1607_;
  assign _0956_[22] = rst ? 1'h0 : _1610_;
  assign _1611_ = _0715_ ? \regs.slave.data [21] : \regs.segment_length_length [21];
  assign _0956_[21] = rst ? 1'h0 : _1611_;
  assign _1612_ = _0714_ ? \regs.slave.data [20] : \regs.segment_length_length [20];
  assign _0956_[20] = rst ? 1'h0 : _1612_;
  assign _1613_ = _0713_ ? \regs.slave.data [19] : \regs.segment_length_length [19];
  assign _0956_[19] = rst ? 1'h0 : _1613_;
  assign _1614_ = _0712_ ? \regs.slave.data [18] : \regs.segment_length_length [18];
  assign _0956_[18] = rst ? 1'h0 : _1614_;
  assign _1615_ = _0711_ ? \regs.slave.data [17] : \regs.segment_length_length [17];
  assign _1618_ = \source1.control.$signal$23  ? \source1.control.error [1] : 1'h1;
  assign _0956_[17] = rst ? 1'h0 : _1615_;
  assign _1616_ = _0710_ ? \regs.slave.data [16] : \regs.segment_length_length [16];
  assign _0956_[16] = rst ? 1'h0 : _1616_;
  assign _1617_ = _0709_ ? \regs.slave.data [15] : \regs.segment_length_length [15];
  assign _0956_[15] = rst ? 1'h0 : _1617_;
  assign _1619_ = _0708_ ? \regs.slave.data [14] : \regs.segment_length_length [14];
  assign _0956_[14] = rst ? 1'h0 : _1619_;
  assign _1620_ = _0707_ ? \regs.slave.data [13] : \regs.segment_length_length [13];
  assign _0956_[13] = rst ? 1'h0 : _1620_;
  assign _1621_ = _0706_ ? \regs.slave.data [12] : \regs.segment_length_length [12];
  assign _1624_ = _1228_ ? \source1.control.error [1] : _1618_;
  assign _0956_[12] = rst ? 1'h0 : _1621_;
  assign _1622_ = _0705_ ? \regs.slave.data [11] : \regs.segment_length_length [11];
  assign _0956_[11] = rst ? 1'h0 : _1622_;
  assign _1623_ = _0704_ ? \regs.slave.data [10] : \regs.segment_length_length [10];
  assign _0956_[10] = rst ? 1'h0 : _1623_;
  assign _1625_ = _0703_ ? \regs.slave.data [9] : \regs.segment_length_length [9];
  assign _0956_[9] = rst ? 1'h0 : _1625_;
  assign _1626_ = _0702_ ? \regs.slave.data [8] : \regs.segment_length_length [8];
  assign _0956_[8] = rst ? 1'h0 : _1626_;
  assign _1627_ = _0700_ ? \regs.slave.data [7] : \regs.segment_length_length [7];
  assign _1630_ = _1227_ ? _1624_ : \source1.control.error [1];
  assign _0956_[7] = rst ? 1'h0 : _1627_;
  assign _1628_ = _0699_ ? \regs.slave.data [6] : \regs.segment_length_length [6];
  assign _0956_[6] = rst ? 1'h0 : _1628_;
  assign _1629_ = _0698_ ? \regs.slave.data [5] : \regs.segment_length_length [5];
  assign _0956_[5] = rst ? 1'h0 : _1629_;
  assign _1631_ = _0697_ ? \regs.slave.data [4] : \regs.segment_length_length [4];
  assign _0956_[4] = rst ? 1'h0 : _1631_;
  assign _1632_ = _0696_ ? \regs.slave.data [3] : \regs.segment_length_length [3];
  assign _0956_[3] = rst ? 1'h0 : _1632_;
  assign _1633_ = _0695_ ? \regs.slave.data [2] : \regs.segment_length_length [2];
  assign _1249_[1] = rst ? 1'h0 : _1630_;
  assign _0956_[2] = rst ? 1'h0 : _1633_;
  assign _1634_ = _0694_ ? \regs.slave.data [1] : \regs.segment_length_length [1];
  assign _0956_[1] = rst ? 1'h0 : _1634_;
  assign _1635_ = _0693_ ? \regs.slave.data [0] : \regs.segment_length_length [0];
  assign _0956_[0] = rst ? 1'h0 : _1635_;
  assign _1636_ = _0724_ ? \regs.slave.data [30] : \regs.segment_length_length [30];
  assign _0956_[30] = rst ? 1'h0 : _1636_;
  assign _1637_ = _0758_ ? \regs.slave.data [30] : \regs.segment_reserve_reserve [30];
  assign _0957_[30] = rst ? 1'h0 : _1637_;
  assign _1638_ = _0756_ ? \regs.slave.data [28] : \regs.segment_reserve_reserve [28];
  assign _1641_ = \source1.control.$signal$18  ? 1'h1 : \source1.control.error [0];
  assign _0957_[28] = rst ? 1'h0 : _1638_;
  assign _1639_ = _0755_ ? \regs.slave.data [27] : \regs.segment_reserve_reserve [27];
  assign _0957_[27] = rst ? 1'h0 : _1639_;
  assign _1640_ = _0754_ ? \regs.slave.data [26] : \regs.segment_reserve_reserve [26];
  assign _0957_[26] = rst ? 1'h0 : _1640_;
  assign _1642_ = _0753_ ? \regs.slave.data [25] : \regs.segment_reserve_reserve [25];
  assign _0957_[25] = rst ? 1'h0 : _1642_;
  assign _1643_ = _0752_ ? \regs.slave.data [24] : \regs.segment_reserve_reserve [24];
  assign _0957_[24] = rst ? 1'h0 : _1643_;
  assign _1644_ = _0751_ ? \regs.slave.data [23] : \regs.segment_reserve_reserve [23];
  assign _1647_ = \source1.control.$signal$10  ? _1641_ : \source1.control.error [0];
  assign _0957_[23] = rst ? 1'h0 : _1644_;
  assign _1645_ = _0750_ ? \regs.slave.data [22] : \regs.segment_reserve_reserve [22];
  assign _0957_[22] = rst ? 1'h0 : _1645_;
  assign _1646_ = _0749_ ? \regs.slave.data [21] : \regs.segment_reserve_reserve [21];
  assign _0957_[21] = rst ? 1'h0 : _1646_;
  assign _1648_ = _0748_ ? \regs.slave.data [20] : \regs.segment_reserve_reserve [20];
  assign _0957_[20] = rst ? 1'h0 : _1648_;
  assign _1649_ = _0747_ ? \regs.slave.data [19] : \regs.segment_reserve_reserve [19];
  assign _0957_[19] = rst ? 1'h0 : _1649_;
  assign _1650_ = _0746_ ? \regs.slave.data [18] : \regs.segment_reserve_reserve [18];
  assign _1249_[0] = rst ? 1'h0 : _1647_;
  assign _0957_[18] = rst ? 1'h0 : _1650_;
  assign _1651_ = _0745_ ? \regs.slave.data [17] : \regs.segment_reserve_reserve [17];
  assign _0957_[17] = rst ? 1'h0 : _1651_;
  assign _1652_ = _0744_ ? \regs.slave.data [16] : \regs.segment_reserve_reserve [16];
  assign _0957_[16] = rst ? 1'h0 : _1652_;
  assign _1653_ = _0742_ ? \regs.slave.data [15] : \regs.segment_reserve_reserve [15];
  assign _0957_[15] = rst ? 1'h0 : _1653_;
  assign _1654_ = _0741_ ? \regs.slave.data [14] : \regs.segment_reserve_reserve [14];
  assign _0957_[14] = rst ? 1'h0 : _1654_;
  assign _1655_ = _0740_ ? \regs.slave.data [13] : \regs.segment_reserve_reserve [13];
  assign _1658_ = _1228_ ? 1'h0 : \source1.control.$signal$26 ;
  assign _0957_[13] = rst ? 1'h0 : _1655_;
  assign _1656_ = _0739_ ? \regs.slave.data [12] : \regs.segment_reserve_reserve [12];
  assign _0957_[12] = rst ? 1'h0 : _1656_;
  assign _1657_ = _0738_ ? \regs.slave.data [11] : \regs.segment_reserve_reserve [11];
  assign _0957_[11] = rst ? 1'h0 : _1657_;
  assign _1659_ = _0737_ ? \regs.slave.data [10] : \regs.segment_reserve_reserve [10];
  assign _0957_[10] = rst ? 1'h0 : _1659_;
  assign _1660_ = _0736_ ? \regs.slave.data [9] : \regs.segment_reserve_reserve [9];
  assign _0957_[9] = rst ? 1'h0 : _1660_;
  assign _1661_ = _0735_ ? \regs.slave.data [8] : \regs.segment_reserve_reserve [8];
  assign _1664_ = _1227_ ? _1658_ : \source1.control.$signal$26 ;
  assign _0957_[8] = rst ? 1'h0 : _1661_;
  assign _1662_ = _0734_ ? \regs.slave.data [7] : \regs.segment_reserve_reserve [7];
  assign _0957_[7] = rst ? 1'h0 : _1662_;
  assign _1663_ = _0733_ ? \regs.slave.data [6] : \regs.segment_reserve_reserve [6];
  assign _0957_[6] = rst ? 1'h0 : _1663_;
  assign _1665_ = _0731_ ? \regs.slave.data [5] : \regs.segment_reserve_reserve [5];
  assign _0957_[5] = rst ? 1'h0 : _1665_;
  assign _1666_ = _0730_ ? \regs.slave.data [4] : \regs.segment_reserve_reserve [4];
  assign _0957_[4] = rst ? 1'h0 : _1666_;
  assign _1667_ = _0729_ ? \regs.slave.data [3] : \regs.segment_reserve_reserve [3];
  assign _1670_ = \source1.control.$signal$10  ? 1'h0 : _1664_;
  assign _0957_[3] = rst ? 1'h0 : _1667_;
  assign _1668_ = _0728_ ? \regs.slave.data [2] : \regs.segment_reserve_reserve [2];
  assign _0957_[2] = rst ? 1'h0 : _1668_;
  assign _1669_ = _0727_ ? \regs.slave.data [1] : \regs.segment_reserve_reserve [1];
  assign _0957_[1] = rst ? 1'h0 : _1669_;
  assign _1671_ = _0726_ ? \regs.slave.data [0] : \regs.segment_reserve_reserve [0];
  assign _0957_[0] = rst ? 1'h0 : _1671_;
  assign _1672_ = _0757_ ? \regs.slave.data [29] : \regs.segment_reserve_reserve [29];
  assign _0957_[29] = rst ? 1'h0 : _1672_;
  assign _1673_ = _0767_ ? \regs.slave.data [7] : \regs.segment_commit_index [7];
  assign _1248_ = rst ? 1'h0 : _1670_;
  assign _0958_[7] = rst ? 1'h0 : _1673_;
  assign _1674_ = _0765_ ? \regs.slave.data [5] : \regs.segment_commit_index [5];
  assign _0958_[5] = rst ? 1'h0 : _1674_;
  assign _1675_ = _0763_ ? \regs.slave.data [4] : \regs.segment_commit_index [4];
  assign _0958_[4] = rst ? 1'h0 : _1675_;
  assign _1676_ = _0762_ ? \regs.slave.data [3] : \regs.segment_commit_index [3];
  assign _0958_[3] = rst ? 1'h0 : _1676_;
  assign _1677_ = _0761_ ? \regs.slave.data [2] : \regs.segment_commit_index [2];
  assign _0958_[2] = rst ? 1'h0 : _1677_;
  assign _1678_ = _0760_ ? \regs.slave.data [1] : \regs.segment_commit_index [1];
  assign _1681_ = _1228_ ? 1'h0 : \source1.control.$signal$23 ;
  assign _0958_[1] = rst ? 1'h0 : _1678_;
  assign _1679_ = _0759_ ? \regs.slave.data [0] : \regs.segment_commit_index [0];
  assign _0958_[0] = rst ? 1'h0 : _1679_;
  assign _1680_ = _0766_ ? \regs.slave.data [6] : \regs.segment_commit_index [6];
  assign _0958_[6] = rst ? 1'h0 : _1680_;
  assign _1682_ = _0776_ ? \regs.slave.data [15] : \regs.segment_commit_fraction [7];
  assign _0959_[7] = rst ? 1'h0 : _1682_;
  assign _1683_ = _0773_ ? \regs.slave.data [13] : \regs.segment_commit_fraction [5];
  assign _0959_[5] = rst ? 1'h0 : _1683_;
  assign _1684_ = _0772_ ? \regs.slave.data [12] : \regs.segment_commit_fraction [4];
  assign _1687_ = _1227_ ? _1681_ : \source1.control.$signal$23 ;
  assign _0959_[4] = rst ? 1'h0 : _1684_;
  assign _1685_ = _0771_ ? \regs.slave.data [11] : \regs.segment_commit_fraction [3];
  assign _0959_[3] = rst ? 1'h0 : _1685_;
  assign _1686_ = _0770_ ? \regs.slave.data [10] : \regs.segment_commit_fraction [2];
  assign _0959_[2] = rst ? 1'h0 : _1686_;
  assign _1688_ = _0769_ ? \regs.slave.data [9] : \regs.segment_commit_fraction [1];
  assign _0959_[1] = rst ? 1'h0 : _1688_;
  assign _1689_ = _0768_ ? \regs.slave.data [8] : \regs.segment_commit_fraction [0];
  assign _0959_[0] = rst ? 1'h0 : _1689_;
  assign _1690_ = _0774_ ? \regs.slave.data [14] : \regs.segment_commit_fraction [6];
  assign _1693_ = \source1.control.$signal$20  ? 1'h1 : _1687_;
  assign _0959_[6] = rst ? 1'h0 : _1690_;
  assign _1691_ = _0777_ ? \regs.slave.data [16] : \regs.segment_commit_hold ;
  assign _0960_ = rst ? 1'h0 : _1691_;
  assign _1692_ = _0785_ ? \regs.slave.data [31] : \regs.segment_commit_lane [7];
  assign _0961_[7] = rst ? 1'h0 : _1692_;
  assign _1694_ = _0783_ ? \regs.slave.data [29] : \regs.segment_commit_lane [5];
  assign _0961_[5] = rst ? 1'h0 : _1694_;
  assign _1695_ = _0782_ ? \regs.slave.data [28] : \regs.segment_commit_lane [4];
  assign _0961_[4] = rst ? 1'h0 : _1695_;
  assign _1696_ = _0781_ ? \regs.slave.data [27] : \regs.segment_commit_lane [3];
  assign _1247_ = rst ? 1'h0 : _1693_;
  assign _0961_[3] = rst ? 1'h0 : _1696_;
  assign _1697_ = _0780_ ? \regs.slave.data [26] : \regs.segment_commit_lane [2];
  assign _0961_[2] = rst ? 1'h0 : _1697_;
  assign _1698_ = _0779_ ? \regs.slave.data [25] : \regs.segment_commit_lane [1];
  assign _0961_[1] = rst ? 1'h0 : _1698_;
  assign _1699_ = _0778_ ? \regs.slave.data [24] : \regs.segment_commit_lane [0];
  assign _0961_[0] = rst ? 1'h0 : _1699_;
  assign _1700_ = _0784_ ? \regs.slave.data [30] : \regs.segment_commit_lane [6];
  assign _0961_[6] = rst ? 1'h0 : _1700_;
  assign _0962_ = rst ? 1'h0 : \regs.chosen [18];
  assign _1704_ = _1229_ ? _1230_ : 1'h0;
  assign _1701_ = _0821_ ? \regs.slave.data [31] : \regs.argument_value [31];
  assign _0963_[31] = rst ? 1'h0 : _1701_;
  assign _1702_ = _0818_ ? \regs.slave.data [29] : \regs.argument_value [29];
  assign _0963_[29] = rst ? 1'h0 : _1702_;
  assign _1703_ = _0817_ ? \regs.slave.data [28] : \regs.argument_value [28];
  assign _0963_[28] = rst ? 1'h0 : _1703_;
  assign _1705_ = _0816_ ? \regs.slave.data [27] : \regs.argument_value [27];
  assign _0963_[27] = rst ? 1'h0 : _1705_;
  assign _1706_ = _0815_ ? \regs.slave.data [26] : \regs.argument_value [26];
  assign _0963_[26] = rst ? 1'h0 : _1706_;
  assign _1710_ = \source1.control.$signal$23  ? _1704_ : 1'h0;
  assign _1707_ = _0814_ ? \regs.slave.data [25] : \regs.argument_value [25];
  assign _0963_[25] = rst ? 1'h0 : _1707_;
  assign _1708_ = _0813_ ? \regs.slave.data [24] : \regs.argument_value [24];
  assign _0963_[24] = rst ? 1'h0 : _1708_;
  assign _1709_ = _0812_ ? \regs.slave.data [23] : \regs.argument_value [23];
  assign _0963_[23] = rst ? 1'h0 : _1709_;
  assign _1711_ = _0811_ ? \regs.slave.data [22] : \regs.argument_value [22];
  assign _0963_[22] = rst ? 1'h0 : _1711_;
  assign _1712_ = _0810_ ? \regs.slave.data [21] : \regs.argument_value [21];
  assign _0963_[21] = rst ? 1'h0 : _1712_;
  assign _1716_ = _1228_ ? 1'h0 : _1710_;
  assign _1713_ = _0809_ ? \regs.slave.data [20] : \regs.argument_value [20];
  assign _0963_[20] = rst ? 1'h0 : _1713_;
  assign _1714_ = _0807_ ? \regs.slave.data [19] : \regs.argument_value [19];
  assign _0963_[19] = rst ? 1'h0 : _1714_;
  assign _1715_ = _0806_ ? \regs.slave.data [18] : \regs.argument_value [18];
  assign _0963_[18] = rst ? 1'h0 : _1715_;
  assign _1717_ = _0805_ ? \regs.slave.data [17] : \regs.argument_value [17];
  assign _0963_[17] = rst ? 1'h0 : _1717_;
  assign _1718_ = _0804_ ? \regs.slave.data [16] : \regs.argument_value [16];
  assign _0963_[16] = rst ? 1'h0 : _1718_;
  assign _1722_ = _1227_ ? _1716_ : \source1.control.$signal$21 ;
  assign _1719_ = _0803_ ? \regs.slave.data [15] : \regs.argument_value [15];
  assign _0963_[15] = rst ? 1'h0 : _1719_;
  assign _1720_ = _0802_ ? \regs.slave.data [14] : \regs.argument_value [14];
  assign _0963_[14] = rst ? 1'h0 : _1720_;
  assign _1721_ = _0801_ ? \regs.slave.data [13] : \regs.argument_value [13];
  assign _0963_[13] = rst ? 1'h0 : _1721_;
  assign _1723_ = _0800_ ? \regs.slave.data [12] : \regs.argument_value [12];
  assign _0963_[12] = rst ? 1'h0 : _1723_;
  assign _1724_ = _0799_ ? \regs.slave.data [11] : \regs.argument_value [11];
  assign _0963_[11] = rst ? 1'h0 : _1724_;
  assign _1728_ = _1237_ ? _1239_ : _1722_;
  assign _1725_ = _0798_ ? \regs.slave.data [10] : \regs.argument_value [10];
  assign _0963_[10] = rst ? 1'h0 : _1725_;
  assign _1726_ = _0797_ ? \regs.slave.data [9] : \regs.argument_value [9];
  assign _0963_[9] = rst ? 1'h0 : _1726_;
  assign _1727_ = _0796_ ? \regs.slave.data [8] : \regs.argument_value [8];
  assign _0963_[8] = rst ? 1'h0 : _1727_;
  assign _1729_ = _0795_ ? \regs.slave.data [7] : \regs.argument_value [7];
  assign _0963_[7] = rst ? 1'h0 : _1729_;
  assign _1730_ = _0794_ ? \regs.slave.data [6] : \regs.argument_value [6];
  assign _0963_[6] = rst ? 1'h0 : _1730_;
  assign _1246_ = rst ? 1'h0 : _1728_;
  assign _1731_ = _0793_ ? \regs.slave.data [5] : \regs.argument_value [5];
  assign _0963_[5] = rst ? 1'h0 : _1731_;
  assign _1732_ = _0792_ ? \regs.slave.data [4] : \regs.argument_value [4];
  assign _0963_[4] = rst ? 1'h0 : _1732_;
  assign _1733_ = _0791_ ? \regs.slave.data [3] : \regs.argument_value [3];
  assign _0963_[3] = rst ? 1'h0 : _1733_;
  assign _1734_ = _0790_ ? \regs.slave.data [2] : \regs.argument_value [2];
  assign _0963_[2] = rst ? 1'h0 : _1734_;
  assign _1735_ = _0789_ ? \regs.slave.data [1] : \regs.argument_value [1];
  assign _0963_[1] = rst ? 1'h0 : _1735_;
  assign _1739_ = _1229_ ? \regs.argument_value [15:0] : 16'h0002;
  assign _1736_ = _0788_ ? \regs.slave.data [0] : \regs.argument_value [0];
  assign _0963_[0] = rst ? 1'h0 : _1736_;
  assign _1737_ = _0820_ ? \regs.slave.data [30] : \regs.argument_value [30];
  assign _0963_[30] = rst ? 1'h0 : _1737_;
  assign _1738_ = _0823_ ? \regs.slave.data [1] : command_op[1];
  assign _0964_[1] = rst ? 1'h0 : _1738_;
  assign _1740_ = _0822_ ? \regs.slave.data [0] : command_op[0];
  assign _0964_[0] = rst ? 1'h0 : _1740_;
  assign _1741_ = _0824_ ? \regs.slave.data [2] : \regs.command_dither ;
  assign _0965_ = rst ? 1'h0 : _1741_;
  assign _1745_ = \source1.control.$signal$23  ? _1739_ : 16'h0002;
  assign _1742_ = _0828_ ? \regs.slave.data [6] : \regs.command_source [3];
  assign _0966_[3] = rst ? 1'h0 : _1742_;
  assign _1743_ = _0826_ ? \regs.slave.data [4] : \regs.command_source [1];
  assign _0966_[1] = rst ? 1'h0 : _1743_;
  assign _1744_ = _0825_ ? \regs.slave.data [3] : \regs.command_source [0];
  assign _0966_[0] = rst ? 1'h0 : _1744_;
  assign _1746_ = _0827_ ? \regs.slave.data [5] : \regs.command_source [2];
  assign _0966_[2] = rst ? 1'h0 : _1746_;
  assign _0967_ = rst ? 1'h0 : \regs.chosen [20];
  assign _1747_ = _0863_ ? \regs.slave.data [31] : \regs.load_high_word [31];
  assign _1750_ = _1228_ ? 16'h0002 : _1745_;
  assign _0969_[31] = rst ? 1'h0 : _1747_;
  assign _1748_ = _0860_ ? \regs.slave.data [29] : \regs.load_high_word [29];
  assign _0969_[29] = rst ? 1'h0 : _1748_;
  assign _1749_ = _0859_ ? \regs.slave.data [28] : \regs.load_high_word [28];
  assign _0969_[28] = rst ? 1'h0 : _1749_;
  assign _1751_ = _0858_ ? \regs.slave.data [27] : \regs.load_high_word [27];
  assign _0969_[27] = rst ? 1'h0 : _1751_;
  assign _1752_ = _0857_ ? \regs.slave.data [26] : \regs.load_high_word [26];
  assign _0969_[26] = rst ? 1'h0 : _1752_;
  assign _1753_ = _0856_ ? \regs.slave.data [25] : \regs.load_high_word [25];
  assign _1756_ = _1227_ ? _1750_ : \source1.control.count ;
  assign _0969_[25] = rst ? 1'h0 : _1753_;
  assign _1754_ = _0855_ ? \regs.slave.data [24] : \regs.load_high_word [24];
  assign _0969_[24] = rst ? 1'h0 : _1754_;
  assign _1755_ = _0854_ ? \regs.slave.data [23] : \regs.load_high_word [23];
  assign _0969_[23] = rst ? 1'h0 : _1755_;
  assign _1757_ = _0853_ ? \regs.slave.data [22] : \regs.load_high_word [22];
  assign _0969_[22] = rst ? 1'h0 : _1757_;
  assign _1758_ = _0852_ ? \regs.slave.data [21] : \regs.load_high_word [21];
  assign _0969_[21] = rst ? 1'h0 : _1758_;
  assign _1759_ = _0850_ ? \regs.slave.data [20] : \regs.load_high_word [20];
  assign _1762_ = _1237_ ? _1238_[15:0] : _1756_;
  assign _0969_[20] = rst ? 1'h0 : _1759_;
  assign _1760_ = _0849_ ? \regs.slave.data [19] : \regs.load_high_word [19];
  assign _0969_[19] = rst ? 1'h0 : _1760_;
  assign _1761_ = _0848_ ? \regs.slave.data [18] : \regs.load_high_word [18];
  assign _0969_[18] = rst ? 1'h0 : _1761_;
  assign _1763_ = _0847_ ? \regs.slave.data [17] : \regs.load_high_word [17];
  assign _0969_[17] = rst ? 1'h0 : _1763_;
  assign _1764_ = _0846_ ? \regs.slave.data [16] : \regs.load_high_word [16];
  assign _0969_[16] = rst ? 1'h0 : _1764_;
  assign _1765_ = _0845_ ? \regs.slave.data [15] : \regs.load_high_word [15];
  assign _1245_ = rst ? 16'h0000 : _1762_;
  assign _0969_[15] = rst ? 1'h0 : _1765_;
  assign _1766_ = _0844_ ? \regs.slave.data [14] : \regs.load_high_word [14];
  assign _0969_[14] = rst ? 1'h0 : _1766_;
  assign _1767_ = _0843_ ? \regs.slave.data [13] : \regs.load_high_word [13];
  assign _0969_[13] = rst ? 1'h0 : _1767_;
  assign _1768_ = _0842_ ? \regs.slave.data [12] : \regs.load_high_word [12];
  assign _0969_[12] = rst ? 1'h0 : _1768_;
  assign _1769_ = _0841_ ? \regs.slave.data [11] : \regs.load_high_word [11];
  assign _0969_[11] = rst ? 1'h0 : _1769_;
  assign _1770_ = _0840_ ? \regs.slave.data [10] : \regs.load_high_word [10];
  assign _0969_[10] = rst ? 1'h0 : _1770_;
  assign _1771_ = _0839_ ? \regs.slave.data [9] : \regs.load_high_word [9];
  assign _0969_[9] = rst ? 1'h0 : _1771_;
  assign _1772_ = _0838_ ? \regs.slave.data [8] : \regs.load_high_word [8];
  assign _0969_[8] = rst ? 1'h0 : _1772_;
  assign _1773_ = _0837_ ? \regs.slave.data [7] : \regs.load_high_word [7];
  assign _0969_[7] = rst ? 1'h0 : _1773_;
  assign _1774_ = _0836_ ? \regs.slave.data [6] : \regs.load_high_word [6];
  assign _0969_[6] = rst ? 1'h0 : _1774_;
  assign _1775_ = _0835_ ? \regs.slave.data [5] : \regs.load_high_word [5];
  assign _1243_ = rst ? 1'h0 : _1226_;
  assign _0969_[5] = rst ? 1'h0 : _1775_;
  assign _1776_ = _0834_ ? \regs.slave.data [4] : \regs.load_high_word [4];
  assign _0969_[4] = rst ? 1'h0 : _1776_;
  assign _1777_ = _0833_ ? \regs.slave.data [3] : \regs.load_high_word [3];
  assign _0969_[3] = rst ? 1'h0 : _1777_;
  assign _1778_ = _0832_ ? \regs.slave.data [2] : \regs.load_high_word [2];
  assign _0969_[2] = rst ? 1'h0 : _1778_;
  assign _1779_ = _0831_ ? \regs.slave.data [1] : \regs.load_high_word [1];
  assign _0969_[1] = rst ? 1'h0 : _1779_;
  assign _1780_ = _0829_ ? \regs.slave.data [0] : \regs.load_high_word [0];
  assign _1242_ = rst ? 8'h00 : _1223_;
  assign _0969_[0] = rst ? 1'h0 : _1780_;
  assign _1781_ = _0861_ ? \regs.slave.data [30] : \regs.load_high_word [30];
  assign _0969_[30] = rst ? 1'h0 : _1781_;
  assign _1782_ = _0896_ ? \regs.slave.data [31] : \regs.load_low_word [31];
  assign _0970_[31] = rst ? 1'h0 : _1782_;
  assign _1783_ = _0894_ ? \regs.slave.data [29] : \regs.load_low_word [29];
  assign _0970_[29] = rst ? 1'h0 : _1783_;
  assign _1784_ = _0892_ ? \regs.slave.data [28] : \regs.load_low_word [28];
  assign _0970_[28] = rst ? 1'h0 : _1784_;
  assign _1785_ = _0891_ ? \regs.slave.data [27] : \regs.load_low_word [27];
  assign _0970_[27] = rst ? 1'h0 : _1785_;
  assign _1786_ = _0890_ ? \regs.slave.data [26] : \regs.load_low_word [26];
  assign _0970_[26] = rst ? 1'h0 : _1786_;
  assign _1787_ = _0889_ ? \regs.slave.data [25] : \regs.load_low_word [25];
  assign _0970_[25] = rst ? 1'h0 : _1787_;
  assign _1791_ = _1215_ ? 1'h0 : 1'h1;
  assign _1788_ = _0888_ ? \regs.slave.data [24] : \regs.load_low_word [24];
  assign _0970_[24] = rst ? 1'h0 : _1788_;
  assign _1789_ = _0887_ ? \regs.slave.data [23] : \regs.load_low_word [23];
  assign _0970_[23] = rst ? 1'h0 : _1789_;
  assign _1790_ = _0886_ ? \regs.slave.data [22] : \regs.load_low_word [22];
  assign _0970_[22] = rst ? 1'h0 : _1790_;
  assign _1792_ = _0885_ ? \regs.slave.data [21] : \regs.load_low_word [21];
  assign _0970_[21] = rst ? 1'h0 : _1792_;
  assign _1793_ = _0884_ ? \regs.slave.data [20] : \regs.load_low_word [20];
  assign _0970_[20] = rst ? 1'h0 : _1793_;
  assign _1797_ = _1256_ ? 1'h0 : _1791_;
  assign _1794_ = _0883_ ? \regs.slave.data [19] : \regs.load_low_word [19];
  assign _0970_[19] = rst ? 1'h0 : _1794_;
  assign _1795_ = _0882_ ? \regs.slave.data [18] : \regs.load_low_word [18];
  assign _0970_[18] = rst ? 1'h0 : _1795_;
  assign _1796_ = _0881_ ? \regs.slave.data [17] : \regs.load_low_word [17];
  assign _0970_[17] = rst ? 1'h0 : _1796_;
  assign _1798_ = _0880_ ? \regs.slave.data [16] : \regs.load_low_word [16];
  assign _0970_[16] = rst ? 1'h0 : _1798_;
  assign _1799_ = _0879_ ? \regs.slave.data [15] : \regs.load_low_word [15];
  assign _0970_[15] = rst ? 1'h0 : _1799_;
  assign _1803_ = \source1.control.$signal$23  ? _1797_ : 1'h0;
  assign _1800_ = _0878_ ? \regs.slave.data [14] : \regs.load_low_word [14];
  assign _0970_[14] = rst ? 1'h0 : _1800_;
  assign _1801_ = _0877_ ? \regs.slave.data [13] : \regs.load_low_word [13];
  assign _0970_[13] = rst ? 1'h0 : _1801_;
  assign _1802_ = _0876_ ? \regs.slave.data [12] : \regs.load_low_word [12];
  assign _0970_[12] = rst ? 1'h0 : _1802_;
  assign _1804_ = _0875_ ? \regs.slave.data [11] : \regs.load_low_word [11];
  assign _0970_[11] = rst ? 1'h0 : _1804_;
  assign _1805_ = _0874_ ? \regs.slave.data [10] : \regs.load_low_word [10];
  assign _0970_[10] = rst ? 1'h0 : _1805_;
  assign _1809_ = _1255_ ? 1'h0 : _1803_;
  assign _1806_ = _0873_ ? \regs.slave.data [9] : \regs.load_low_word [9];
  assign _0970_[9] = rst ? 1'h0 : _1806_;
  assign _1807_ = _0872_ ? \regs.slave.data [8] : \regs.load_low_word [8];
  assign _0970_[8] = rst ? 1'h0 : _1807_;
  assign _1808_ = _0871_ ? \regs.slave.data [7] : \regs.load_low_word [7];
  assign _0970_[7] = rst ? 1'h0 : _1808_;
  assign _1810_ = _0870_ ? \regs.slave.data [6] : \regs.load_low_word [6];
  assign _0970_[6] = rst ? 1'h0 : _1810_;
  assign _1811_ = _0869_ ? \regs.slave.data [5] : \regs.load_low_word [5];
  assign _0970_[5] = rst ? 1'h0 : _1811_;
  assign _1815_ = _1254_ ? _1809_ : 1'h0;
  assign _1812_ = _0868_ ? \regs.slave.data [4] : \regs.load_low_word [4];
  assign _0970_[4] = rst ? 1'h0 : _1812_;
  assign _1813_ = _0867_ ? \regs.slave.data [3] : \regs.load_low_word [3];
  assign _0970_[3] = rst ? 1'h0 : _1813_;
  assign _1814_ = _0866_ ? \regs.slave.data [2] : \regs.load_low_word [2];
  assign _0970_[2] = rst ? 1'h0 : _1814_;
  assign _1816_ = _0865_ ? \regs.slave.data [1] : \regs.load_low_word [1];
  assign _0970_[1] = rst ? 1'h0 : _1816_;
  assign _1817_ = _0864_ ? \regs.slave.data [0] : \regs.load_low_word [0];
  assign _0970_[0] = rst ? 1'h0 : _1817_;
  assign \source1.control.marked  = \source1.control.$signal$20  ? 1'h1 : _1815_;
  assign _1818_ = _0895_ ? \regs.slave.data [30] : \regs.load_low_word [30];
  assign _0970_[30] = rst ? 1'h0 : _1818_;
  assign _0971_ = rst ? 1'h0 : \regs.chosen [22];
  assign _1819_ = _0913_ ? \regs.slave.data [15] : \regs.term_mantissa [15];
  assign _0972_[15] = rst ? 1'h0 : _1819_;
  assign _1820_ = _0911_ ? \regs.slave.data [13] : \regs.term_mantissa [13];
  assign _0972_[13] = rst ? 1'h0 : _1820_;
  assign _1821_ = _0910_ ? \regs.slave.data [12] : \regs.term_mantissa [12];
  assign _0972_[12] = rst ? 1'h0 : _1821_;
  assign _1822_ = _0909_ ? \regs.slave.data [11] : \regs.term_mantissa [11];
  assign _1825_ = _1215_ ? 1'h1 : 1'h0;
  assign _0972_[11] = rst ? 1'h0 : _1822_;
  assign _1823_ = _0908_ ? \regs.slave.data [10] : \regs.term_mantissa [10];
  assign _0972_[10] = rst ? 1'h0 : _1823_;
  assign _1824_ = _0907_ ? \regs.slave.data [9] : \regs.term_mantissa [9];
  assign _0972_[9] = rst ? 1'h0 : _1824_;
  assign _1826_ = _0906_ ? \regs.slave.data [8] : \regs.term_mantissa [8];
  assign _0972_[8] = rst ? 1'h0 : _1826_;
  assign _1827_ = _0905_ ? \regs.slave.data [7] : \regs.term_mantissa [7];
  assign _0972_[7] = rst ? 1'h0 : _1827_;
  assign _1828_ = _0903_ ? \regs.slave.data [6] : \regs.term_mantissa [6];
  assign _1831_ = _1256_ ? 1'h0 : _1825_;
  assign _0972_[6] = rst ? 1'h0 : _1828_;
  assign _1829_ = _0902_ ? \regs.slave.data [5] : \regs.term_mantissa [5];
  assign _0972_[5] = rst ? 1'h0 : _1829_;
  assign _1830_ = _0901_ ? \regs.slave.data [4] : \regs.term_mantissa [4];
  assign _0972_[4] = rst ? 1'h0 : _1830_;
  assign _1832_ = _0900_ ? \regs.slave.data [3] : \regs.term_mantissa [3];
  assign _0972_[3] = rst ? 1'h0 : _1832_;
  assign _1833_ = _0899_ ? \regs.slave.data [2] : \regs.term_mantissa [2];
  assign _0972_[2] = rst ? 1'h0 : _1833_;
  assign _1834_ = _0898_ ? \regs.slave.data [1] : \regs.term_mantissa [1];
  assign _1837_ = \source1.control.$signal$23  ? _1831_ : 1'h0;
  assign _0972_[1] = rst ? 1'h0 : _1834_;
  assign _1835_ = _0897_ ? \regs.slave.data [0] : \regs.term_mantissa [0];
  assign _0972_[0] = rst ? 1'h0 : _1835_;
  assign _1836_ = _0912_ ? \regs.slave.data [14] : \regs.term_mantissa [14];
  assign _0972_[14] = rst ? 1'h0 : _1836_;
  assign _1838_ = _0921_ ? \regs.slave.data [23] : \regs.term_index [7];
  assign _0973_[7] = rst ? 1'h0 : _1838_;
  assign _1839_ = _0919_ ? \regs.slave.data [21] : \regs.term_index [5];
  assign _0973_[5] = rst ? 1'h0 : _1839_;
  assign _1840_ = _0918_ ? \regs.slave.data [20] : \regs.term_index [4];
  assign _1843_ = _1255_ ? 1'h0 : _1837_;
  assign _0973_[4] = rst ? 1'h0 : _1840_;
  assign _1841_ = _0917_ ? \regs.slave.data [19] : \regs.term_index [3];
  assign _0973_[3] = rst ? 1'h0 : _1841_;
  assign _1842_ = _0916_ ? \regs.slave.data [18] : \regs.term_index [2];
  assign _0973_[2] = rst ? 1'h0 : _1842_;
  assign _1844_ = _0915_ ? \regs.slave.data [17] : \regs.term_index [1];
  assign _0973_[1] = rst ? 1'h0 : _1844_;
  assign _1845_ = _0914_ ? \regs.slave.data [16] : \regs.term_index [0];
  assign _0973_[0] = rst ? 1'h0 : _1845_;
  assign _1846_ = _0920_ ? \regs.slave.data [22] : \regs.term_index [6];
  assign \source1.control.rewinding  = _1254_ ? _1843_ : 1'h0;
  assign _0973_[6] = rst ? 1'h0 : _1846_;
  assign _0974_ = rst ? 1'h0 : \regs.chosen [27];
  assign _1847_ = \regs.read_bad  ? 2'h2 : 2'h0;
  assign _1848_ = \regs.slave.read  ? _1847_ : s_axi_rresp;
  assign _1023_ = rst ? 2'h0 : _1848_;
  assign _1849_ = \regs.read_bad  ? 32'd0 : \regs.result ;
  assign _1850_ = \regs.slave.read  ? _1849_ : s_axi_rdata;
  assign _1021_ = rst ? 32'd0 : _1850_;
  assign _1851_ = _1029_ ? 1'h0 : s_axi_rvalid;
  assign _1852_ = \regs.slave.read  ? 1'h1 : _1851_;
  assign _1856_ = _1215_ ? 9'h040 : \source1.control.$signal$1 ;
  assign _1020_ = rst ? 1'h0 : _1852_;
  assign _1853_ = _1028_ ? s_axi_araddr[11:2] : \regs.slave.read_address ;
  assign _1019_ = rst ? 10'h000 : _1853_;
  assign _1854_ = _1028_ ? 1'h1 : \regs.slave.read_full ;
  assign _1855_ = \regs.slave.read  ? 1'h0 : _1854_;
  assign _1018_ = rst ? 1'h0 : _1855_;
  assign _1857_ = \regs.slave.write_bad  ? 2'h2 : 2'h0;
  assign _1858_ = \regs.slave.write  ? _1857_ : s_axi_bresp;
  assign _1017_ = rst ? 2'h0 : _1858_;
  assign _1859_ = _1027_ ? 1'h0 : s_axi_bvalid;
  assign _1863_ = _1256_ ? 9'h008 : _1856_;
  assign _1860_ = \regs.slave.write  ? 1'h1 : _1859_;
  assign _1016_ = rst ? 1'h0 : _1860_;
  assign _1861_ = _1026_ ? s_axi_wstrb : \regs.slave.strobe ;
  assign _1015_ = rst ? 4'h0 : _1861_;
  assign _1862_ = _1026_ ? s_axi_wdata : \regs.slave.data ;
  assign _1014_ = rst ? 32'd0 : _1862_;
  assign _1864_ = _1026_ ? 1'h1 : \regs.slave.$signal$3 ;
  assign _1865_ = \regs.slave.write  ? 1'h0 : _1864_;
  assign _1013_ = rst ? 1'h0 : _1865_;
  assign _1866_ = _1025_ ? s_axi_awaddr[11:2] : \regs.slave.write_address ;
  assign _1869_ = \source1.control.$signal$23  ? _1863_ : \source1.control.$signal$1 ;
  assign _1012_ = rst ? 10'h000 : _1866_;
  assign _1867_ = _1025_ ? 1'h1 : \regs.slave.$signal ;
  assign _1868_ = \regs.slave.write  ? 1'h0 : _1867_;
  assign _1030_ = rst ? 1'h0 : _1868_;
  assign _0032_ = rst ? 2'h0 : numbers_error;
  assign _1870_ = _0029_ ? \regs.term_mantissa  : mantissa1;
  assign _0031_ = rst ? 16'h0000 : _1870_;
  assign error_source_fault_set = _0023_ ? 1'h1 : 1'h0;
  assign _1873_ = _1255_ ? 9'h002 : _1869_;
  assign _1871_ = \source.control.error [1] ? 1'h1 : 1'h0;
  assign numbers_error[1] = \source1.control.error [1] ? 1'h1 : _1871_;
  assign _1872_ = \source.control.error [0] ? 1'h1 : 1'h0;
  assign numbers_error[0] = \source1.control.error [0] ? 1'h1 : _1872_;
  assign error_keep_set = \engine.faults$113 [6] ? 1'h1 : 1'h0;
  assign error_long_set = \engine.faults$113 [5] ? 1'h1 : 1'h0;
  assign error_short_set = \engine.faults$113 [4] ? 1'h1 : 1'h0;
  assign error_range_set = \engine.faults$113 [3] ? 1'h1 : 1'h0;
  assign error_coefficient_set = \engine.faults$113 [2] ? 1'h1 : 1'h0;
  assign error_config_set = \engine.faults$113 [1] ? 1'h1 : 1'h0;
  assign _1878_ = _1254_ ? _1873_ : \source1.control.$signal$1 ;
  assign _1874_ = _0016_ ? 1'h0 : 1'h1;
  assign _1875_ = busy ? 1'h0 : _1874_;
  assign \engine.write$26  = \regs.segment_commit_written  ? _1875_ : 1'h0;
  assign _1876_ = _0016_ ? 1'h1 : 1'h0;
  assign _1877_ = busy ? 1'h0 : _1876_;
  assign _1879_ = \regs.segment_commit_written  ? _1877_ : 1'h0;
  assign _1880_ = _0019_ ? 1'h1 : _1879_;
  assign _1881_ = busy ? _1879_ : _1880_;
  assign error_segment_set = \regs.term_written  ? _1881_ : _1879_;
  assign _1884_ = _1217_ ? 9'h100 : _1878_;
  assign \engine.asked.segments  = _0010_ ? 3'h0 : \regs.segments_count [2:0];
  assign error_start_busy_set = \engine.faults$113 [0] ? 1'h1 : start_busy;
  assign _1882_ = busy_write ? 1'h1 : 1'h0;
  assign _1883_ = busy ? 1'h1 : _1882_;
  assign _1885_ = \regs.segment_commit_written  ? _1883_ : _1882_;
  assign _1886_ = busy ? 1'h1 : _1885_;
  assign error_busy_write_set = \regs.term_written  ? _1886_ : _1885_;
  assign \out__ready$69  = \engine.terms.term  ? \engine.u__ready  : 1'h0;
  function [7:0] _4934_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _4934_ = b[7:0];
      2'b1?:
        _4934_ = b[15:8];
      default:
        _4934_ = a;
    endcase
  endfunction
  assign \engine.u__lanes__1  = _4934_(8'hxx, { \source.port$2163$0 , \source.lane1 [6:0], \source1.port$2341$0 , \source1.lane1 [6:0] }, { _1887_, \engine.terms.term  });
  assign _1890_ = \source1.control.$signal$10  ? _1884_ : _1878_;
  assign _1887_ = ~ \engine.terms.term ;
  function [7:0] _4937_;
    input [7:0] a;
    input [15:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _4937_ = b[7:0];
      2'b1?:
        _4937_ = b[15:8];
      default:
        _4937_ = a;
    endcase
  endfunction
  assign \engine.u__lanes__0  = _4937_(8'hxx, { \source.port$2162$0 , \source.lane0 [6:0], \source1.port$2340$0 , \source1.lane0 [6:0] }, { _1888_, \engine.terms.term  });
  assign _1888_ = ~ \engine.terms.term ;
  assign out__ready = \engine.terms.term  ? 1'h0 : \engine.u__ready ;
  function [0:0] _4940_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _4940_ = b[0:0];
      2'b1?:
        _4940_ = b[1:1];
      default:
        _4940_ = a;
    endcase
  endfunction
  assign \engine.u__valid  = _4940_(1'hx, { out__valid, \out__valid$68  }, { _1889_, \engine.terms.term  });
  assign _1889_ = ~ \engine.terms.term ;
  assign _1891_ = \source1.control.$signal$1 [6] ? 9'h080 : _1890_;
  assign start_busy = _1302_ ? 1'h1 : 1'h0;
  assign _1892_ = \source1.control.$signal$1 [7] ? 9'h004 : _1891_;
  assign _1893_ = \source1.control.$signal$20  ? 9'h001 : _1892_;
  assign \source1.control.$signal  = _1222_ ? 9'h001 : _1893_;
  assign _1894_ = \source1.mark  ? _1277_ : \source1.replay.$signal$25 ;
  assign _1288_ = rst ? 1'h0 : _1894_;
  assign _1895_ = \source1.mark  ? _1272_[0] : \source1.replay.$signal$27 ;
  assign _1287_ = rst ? 1'h0 : _1895_;
  assign _1896_ = \source1.rewind  ? \source1.replay.$signal$13  : \source1.replay.$signal$22 ;
  assign _1285_ = rst ? 1'h0 : _1896_;
  assign _1897_ = \source1.rewind  ? \source1.replay.$signal  : \source1.replay.$signal$23 ;
  assign _1901_ = \commands.pending  ? 2'h0 : \starter.left ;
  assign _1284_ = rst ? 1'h0 : _1897_;
  assign _1898_ = _1265_ ? 1'h0 : \source1.replay.$signal$13 ;
  assign _1899_ = \source1.mark  ? 1'h1 : _1898_;
  assign _1283_ = rst ? 1'h0 : _1899_;
  assign _1900_ = \source1.push  ? \source1.replay.$signal$4  : \source1.replay.$signal$24 ;
  assign _1282_ = rst ? 1'h0 : _1900_;
  assign _1902_ = \source1.push  ? _1263_[0] : \source1.replay.$signal$4 ;
  assign _1903_ = \source1.rewind  ? \source1.replay.$signal$27  : _1902_;
  assign _1281_ = rst ? 1'h0 : _1903_;
  assign _1904_ = _1261_ ? 1'h0 : \source1.replay.$signal$20 ;
  assign rewinding = _1911_ ? _1901_ : 2'h0;
  assign _1905_ = \source1.fetch  ? _1904_ : \source1.replay.$signal$20 ;
  assign _1906_ = \source1.rewind  ? _1269_ : _1905_;
  assign _1280_ = rst ? 1'h0 : _1906_;
  assign _1907_ = \source1.fetch  ? _1292_ : \source1.replay.back ;
  assign _1279_ = rst ? 8'h00 : _1907_;
  assign _1908_ = _1289_ ? _1291_[0] : \source1.replay.$signal ;
  assign _1909_ = \source1.rewind  ? \source1.replay.$signal$27  : _1908_;
  assign _1910_ = \source1.mark  ? _1276_[0] : _1909_;
  assign _1278_ = rst ? 1'h0 : _1910_;
  assign \source.entering  = \source.control.feed  ? _1046_ : { _1045_, _1041_, _1038_, _1035_, _1032_, _1081_, _1079_, _1051_ };
  assign _1911_ = \starter.state  == 2'h1;
  assign _1912_ = _1296_ ? 1'h0 : 1'h1;
  assign _1071_ = rst ? 1'h0 : \source.moving ;
  assign _1072_ = rst ? 1'h0 : \source.control.feed ;
  assign _1074_ = rst ? 1'h0 : \source.control.marked ;
  assign _1075_ = rst ? 1'h0 : \source.control.rewinding ;
  assign _1076_ = rst ? 8'h00 : \source.entering ;
  assign _1077_ = \source.moving  ? \source.entering  : \source.lane1 ;
  assign _1078_ = \source.moving  ? { _1070_, _1067_, _1064_, _1060_, _1057_, _1055_, _1053_, _1049_ } : \source.lane0 ;
  assign _1121_ = rst ? 1'h0 : _1110_;
  assign _1120_ = rst ? 9'h001 : \source.control.$signal ;
  assign _1913_ = _1098_ ? _1100_ : \source.control.$signal$8 ;
  assign _1918_ = _1323_ ? _1912_ : 1'h0;
  assign _1914_ = \source.control.$signal$23  ? _1913_ : \source.control.$signal$8 ;
  assign _1915_ = _1097_ ? \source.control.$signal$8  : _1914_;
  assign _1916_ = _1096_ ? _1915_ : \source.control.$signal$8 ;
  assign _1119_ = rst ? 1'h0 : _1916_;
  assign _1917_ = \source.control.$signal$23  ? \source.control.error [1] : 1'h1;
  assign _1919_ = _1097_ ? \source.control.error [1] : _1917_;
  assign _1920_ = _1096_ ? _1919_ : \source.control.error [1];
  assign _1118_[1] = rst ? 1'h0 : _1920_;
  assign _1921_ = \source.control.$signal$18  ? 1'h1 : \source.control.error [0];
  assign _1922_ = \source.control.$signal$10  ? _1921_ : \source.control.error [0];
  assign \engine.start$31  = _1930_ ? _1918_ : 1'h0;
  assign _1118_[0] = rst ? 1'h0 : _1922_;
  assign _1923_ = _1097_ ? 1'h0 : \source.control.$signal$26 ;
  assign _1924_ = _1096_ ? _1923_ : \source.control.$signal$26 ;
  assign _1925_ = \source.control.$signal$10  ? 1'h0 : _1924_;
  assign _1117_ = rst ? 1'h0 : _1925_;
  assign _1926_ = _1097_ ? 1'h0 : \source.control.$signal$23 ;
  assign _1927_ = _1096_ ? _1926_ : \source.control.$signal$23 ;
  assign _1928_ = \source.control.$signal$20  ? 1'h1 : _1927_;
  assign _1116_ = rst ? 1'h0 : _1928_;
  assign _1929_ = _1098_ ? _1099_ : 1'h0;
  assign _1930_ = \starter.state  == 2'h2;
  assign _1935_ = _1297_ ? 1'h1 : 1'h0;
  assign _1931_ = \source.control.$signal$23  ? _1929_ : 1'h0;
  assign _1932_ = _1097_ ? 1'h0 : _1931_;
  assign _1933_ = _1096_ ? _1932_ : \source.control.$signal$21 ;
  assign _1934_ = _1106_ ? _1108_ : _1933_;
  assign _1115_ = rst ? 1'h0 : _1934_;
  assign _1936_ = _1098_ ? \regs.argument_value [15:0] : 16'h0002;
  assign _1937_ = \source.control.$signal$23  ? _1936_ : 16'h0002;
  assign _1938_ = _1097_ ? 16'h0002 : _1937_;
  assign _1939_ = _1096_ ? _1938_ : \source.control.count ;
  assign _1940_ = _1106_ ? _1107_[15:0] : _1939_;
  assign _1941_ = _1296_ ? _1935_ : 1'h0;
  assign _1114_ = rst ? 16'h0000 : _1940_;
  assign _1112_ = rst ? 1'h0 : _1095_;
  assign _1111_ = rst ? 8'h00 : _1092_;
  assign _1942_ = _1084_ ? 1'h0 : 1'h1;
  assign _1943_ = _1125_ ? 1'h0 : _1942_;
  assign _1944_ = \source.control.$signal$23  ? _1943_ : 1'h0;
  assign _1945_ = _1124_ ? 1'h0 : _1944_;
  assign _1946_ = _1123_ ? _1945_ : 1'h0;
  assign _1951_ = _1323_ ? _1941_ : 1'h0;
  assign \source.control.marked  = \source.control.$signal$20  ? 1'h1 : _1946_;
  assign _1947_ = _1084_ ? 1'h1 : 1'h0;
  assign _1948_ = _1125_ ? 1'h0 : _1947_;
  assign _1949_ = \source.control.$signal$23  ? _1948_ : 1'h0;
  assign _1950_ = _1124_ ? 1'h0 : _1949_;
  assign \source.control.rewinding  = _1123_ ? _1950_ : 1'h0;
  assign _1952_ = _1084_ ? 9'h040 : \source.control.$signal$1 ;
  assign _1953_ = _1125_ ? 9'h008 : _1952_;
  assign _1954_ = \source.control.$signal$23  ? _1953_ : \source.control.$signal$1 ;
  assign _1955_ = _1124_ ? 9'h002 : _1954_;
  assign error_source_set = _1964_ ? _1951_ : 1'h0;
  assign _1956_ = _1123_ ? _1955_ : \source.control.$signal$1 ;
  assign _1957_ = _1086_ ? 9'h100 : _1956_;
  assign _1958_ = \source.control.$signal$10  ? _1957_ : _1956_;
  assign _1959_ = \source.control.$signal$1 [6] ? 9'h080 : _1958_;
  assign _1960_ = \source.control.$signal$1 [7] ? 9'h004 : _1959_;
  assign _1961_ = \source.control.$signal$20  ? 9'h001 : _1960_;
  assign \source.control.$signal  = _1091_ ? 9'h001 : _1961_;
  assign _1962_ = \source.mark  ? _1146_ : \source.replay.$signal$25 ;
  assign _1157_ = rst ? 1'h0 : _1962_;
  assign _1963_ = \source.mark  ? _1141_[0] : \source.replay.$signal$27 ;
  assign _1964_ = \starter.state  == 2'h2;
  assign _1967_ = _1314_ ? 2'h0 : \starter.state ;
  assign _1156_ = rst ? 1'h0 : _1963_;
  assign _1965_ = \source.rewind  ? \source.replay.$signal$13  : \source.replay.$signal$22 ;
  assign _1154_ = rst ? 1'h0 : _1965_;
  assign _1966_ = \source.rewind  ? \source.replay.$signal  : \source.replay.$signal$23 ;
  assign _1153_ = rst ? 1'h0 : _1966_;
  assign _1968_ = _1134_ ? 1'h0 : \source.replay.$signal$13 ;
  assign _1969_ = \source.mark  ? 1'h1 : _1968_;
  assign _1152_ = rst ? 1'h0 : _1969_;
  assign _1970_ = \source.push  ? \source.replay.$signal$4  : \source.replay.$signal$24 ;
  assign _1151_ = rst ? 1'h0 : _1970_;
  assign _1975_ = _1313_ ? _1967_ : 2'h0;
  assign _1971_ = \source.push  ? _1132_[0] : \source.replay.$signal$4 ;
  assign _1972_ = \source.rewind  ? \source.replay.$signal$27  : _1971_;
  assign _1150_ = rst ? 1'h0 : _1972_;
  assign _1973_ = _1130_ ? 1'h0 : \source.replay.$signal$20 ;
  assign _1974_ = \source.fetch  ? _1973_ : \source.replay.$signal$20 ;
  assign _1976_ = \source.rewind  ? _1138_ : _1974_;
  assign _1149_ = rst ? 1'h0 : _1976_;
  assign _1977_ = \source.fetch  ? _1161_ : \source.replay.back ;
  assign _1148_ = rst ? 8'h00 : _1977_;
  assign _1978_ = _1158_ ? _1160_[0] : \source.replay.$signal ;
  assign _1983_ = _1309_ ? _1975_ : \starter.state ;
  assign _1979_ = \source.rewind  ? \source.replay.$signal$27  : _1978_;
  assign _1980_ = \source.mark  ? _1145_[0] : _1979_;
  assign _1147_ = rst ? 1'h0 : _1980_;
  assign _1981_ = \engine.entry$169.payload [18] ? 1'h0 : 1'h1;
  assign _1982_ = _0056_ ? _1981_ : 1'h0;
  assign \engine.faults [5] = _1984_ ? _1982_ : 1'h0;
  assign _1984_ = \engine.$signal  == 3'h2;
  assign _1985_ = \engine.final_d_d  ? 1'h0 : 1'h1;
  assign _1986_ = _0056_ ? _1985_ : 1'h0;
  assign \engine.faults [4] = _1987_ ? _1986_ : 1'h0;
  assign _1987_ = \engine.$signal  == 3'h2;
  function [1:0] _5088_;
    input [1:0] a;
    input [5:0] b;
    input [2:0] s;
    casez (s) // synopsys parallel_case
      3'b??1:
        _5088_ = b[1:0];
      3'b?1?:
        _5088_ = b[3:2];
      3'b1??:
        _5088_ = b[5:4];
      default:
        _5088_ = a;
    endcase
  endfunction
  assign _1990_ = _5088_(\starter.state , { _2017_, _1998_, _1983_ }, { _2024_, _2012_, _1993_ });
  assign _1988_ = \engine.bad [2] ? 1'h1 : 1'h0;
  assign \engine.faults [2] = _0069_ ? 1'h1 : _1988_;
  assign \engine.faults [1] = \engine.bad [1] ? 1'h1 : 1'h0;
  assign \engine.faults [0] = _0058_ ? 1'h1 : 1'h0;
  assign _1989_ = \engine.start$31  ? 1'h1 : 1'h0;
  assign \engine.checks.start  = _0058_ ? 1'h0 : _1989_;
  assign \engine.claim  = \engine.$signal$96  ? \engine.entry$169.some  : \engine.consume ;
  assign \engine.entry$169.pop  = \engine.dropped  ? 1'h1 : \engine.$signal$57 [1];
  assign _1991_ = _0059_ ? 1'h1 : 1'h0;
  assign done = _1992_ ? _1991_ : 1'h0;
  assign _1992_ = \engine.$signal  == 3'h4;
  assign _1993_ = \starter.state  == 2'h2;
  assign _1998_ = _1303_ ? 2'h2 : \starter.state ;
  assign _1994_ = _0059_ ? 1'h1 : 1'h0;
  assign \engine.entry$169.open  = _1995_ ? _1994_ : 1'h0;
  assign _1995_ = \engine.$signal  == 3'h4;
  assign _1996_ = \regs.control_abort  ? 7'h00 : { \engine.faults [6:4], \engine.datapath.wrapped , \engine.faults [2:0] };
  assign _0084_ = rst ? 7'h00 : _1996_;
  assign _1997_ = \engine.start$31  ? 3'h1 : \engine.$signal ;
  assign _1999_ = _0060_ ? \engine.$signal  : _1997_;
  assign _2000_ = _0083_ ? 3'h0 : _1999_;
  function [2:0] _5110_;
    input [2:0] a;
    input [11:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _5110_ = b[2:0];
      4'b??1?:
        _5110_ = b[5:3];
      4'b?1??:
        _5110_ = b[8:6];
      4'b1???:
        _5110_ = b[11:9];
      default:
        _5110_ = a;
    endcase
  endfunction
  assign _2001_ = _5110_(_1999_, { _2009_, _2006_, _2003_, _2000_ }, { _2010_, _2007_, _2004_, _2002_ });
  assign _2002_ = \engine.$signal  == 3'h4;
  assign _2003_ = _0081_ ? 3'h4 : _1999_;
  assign _2004_ = \engine.$signal  == 3'h3;
  assign _2005_ = \engine.entry$169.payload [18] ? 3'h4 : 3'h3;
  assign _2006_ = _0079_ ? _2005_ : _1999_;
  assign _2007_ = \engine.$signal  == 3'h2;
  assign _2008_ = _0077_ ? 3'h0 : _1999_;
  assign _2009_ = \engine.checks.good  ? 3'h2 : _2008_;
  assign _2010_ = \engine.$signal  == 3'h1;
  assign _2011_ = \regs.control_abort  ? 3'h0 : _2001_;
  assign _2012_ = \starter.state  == 2'h1;
  assign _2017_ = _1299_ ? 2'h1 : \starter.state ;
  assign _0085_ = rst ? 3'h0 : _2011_;
  assign _2013_ = \engine.start$31  ? 32'd0 : \engine.beats ;
  assign _2014_ = _0060_ ? \engine.beats  : _2013_;
  assign _2015_ = \engine.passed$125  ? _0072_[31:0] : _2014_;
  assign _2016_ = \regs.control_abort  ? 32'd0 : _2015_;
  assign _0086_ = rst ? 32'd0 : _2016_;
  assign _2018_ = \regs.control_abort  ? 1'h0 : _0067_;
  assign _0087_ = rst ? 1'h0 : _2018_;
  assign _2019_ = \engine.segments.step  ? _0068_ : \engine.first$119 ;
  assign _2020_ = \engine.checks.good  ? 1'h1 : _2019_;
  assign _2021_ = \regs.control_abort  ? 1'h0 : _2020_;
  assign _0088_ = rst ? 1'h0 : _2021_;
  assign _2022_ = \regs.control_abort  ? 2'h0 : { \engine.$signal$57 [0], \engine.consume  };
  assign _0089_ = rst ? 2'h0 : _2022_;
  assign _2023_ = \regs.control_abort  ? 2'h0 : { \engine.valid$53 [0], \engine.segments.step  };
  assign _2024_ = ! \starter.state ;
  assign _2027_ = \regs.control_abort  ? 2'h0 : _1990_;
  assign _0091_ = rst ? 2'h0 : _2023_;
  assign _2025_ = \regs.control_abort  ? 1'h0 : \engine.$signal$57 [1];
  assign _0092_ = rst ? 1'h0 : _2025_;
  assign _2026_ = \regs.control_abort  ? 2'h0 : { \engine.adding$67 [0], \engine.$signal$41  };
  assign _0093_ = rst ? 2'h0 : _2026_;
  assign _2028_ = \regs.control_abort  ? 1'h0 : \engine.valid$53 [1];
  assign _0094_ = rst ? 1'h0 : _2028_;
  assign _2029_ = \regs.control_abort  ? 1'h0 : _0076_;
  assign _0095_ = rst ? 1'h0 : _2029_;
  assign _2030_ = _0081_ ? 1'h0 : \engine.$signal$96 ;
  assign _1315_ = rst ? 2'h0 : _2027_;
  function [0:0] _5151_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5151_ = b[0:0];
      2'b1?:
        _5151_ = b[1:1];
      default:
        _5151_ = a;
    endcase
  endfunction
  assign _2031_ = _5151_(\engine.$signal$96 , { _2034_, _2030_ }, { _2035_, _2032_ });
  assign _2032_ = \engine.$signal  == 3'h3;
  assign _2033_ = \engine.entry$169.payload [18] ? \engine.$signal$96  : 1'h1;
  assign _2034_ = _0079_ ? _2033_ : \engine.$signal$96 ;
  assign _2035_ = \engine.$signal  == 3'h2;
  assign _2036_ = \regs.control_abort  ? 1'h0 : _2031_;
  assign _0096_ = rst ? 1'h0 : _2036_;
  assign _2037_ = \regs.control_abort  ? 1'h0 : _0446_;
  assign _0454_ = rst ? 1'h0 : _2037_;
  assign _2038_ = \regs.control_abort  ? 1'h0 : _0440_;
  assign _0453_ = rst ? 1'h0 : _2038_;
  assign _2042_ = \commands.pending  ? \starter.left  : _1301_;
  assign _2039_ = \regs.control_abort  ? 5'h00 : _0459_[4:0];
  assign _0452_ = rst ? 5'h00 : _2039_;
  assign _2040_ = \regs.control_abort  ? 5'h00 : _0457_[4:0];
  assign _0451_ = rst ? 5'h00 : _2040_;
  assign _2041_ = \regs.control_abort  ? 1'h0 : \engine.entry$169.$signal ;
  assign _0450_ = rst ? 1'h0 : _2041_;
  assign _2043_ = \regs.control_abort  ? 4'h0 : _0455_[3:0];
  assign _0448_ = rst ? 4'h0 : _2043_;
  assign _2044_ = \regs.control_abort  ? 4'h0 : _0449_[3:0];
  assign _0447_ = rst ? 4'h0 : _2044_;
  function [1:0] _5173_;
    input [1:0] a;
    input [3:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5173_ = b[1:0];
      2'b1?:
        _5173_ = b[3:2];
      default:
        _5173_ = a;
    endcase
  endfunction
  assign _2048_ = _5173_(\starter.left , { _2055_, _2042_ }, { _2062_, _2051_ });
  assign _2045_ = \regs.control_abort  ? 1'h0 : _0471_;
  assign _0465_ = rst ? 1'h0 : _2045_;
  assign _2046_ = \regs.control_abort  ? 6'h00 : \engine.queue.$like ;
  assign _0464_ = rst ? 6'h00 : _2046_;
  assign _2047_ = \regs.control_abort  ? 6'h00 : _0470_[5:0];
  assign _0463_ = rst ? 6'h00 : _2047_;
  assign _2049_ = \regs.control_abort  ? 5'h00 : _0468_[4:0];
  assign _0473_ = rst ? 5'h00 : _2049_;
  assign _2050_ = \regs.control_abort  ? 5'h00 : _0467_[4:0];
  assign _0472_ = rst ? 5'h00 : _2050_;
  assign _2051_ = \starter.state  == 2'h1;
  assign _2055_ = _1299_ ? rewinds : \starter.left ;
  assign _2052_ = \engine.segments.swapped [2] ? \engine.segments.following  : \engine.segments.side ;
  assign _2053_ = \regs.control_abort  ? 54'h00000000000000 : _2052_;
  assign _0554_ = rst ? 54'h00000000000000 : _2053_;
  assign _2054_ = \regs.control_abort  ? 3'h0 : { \engine.segments.swapped [1:0], \engine.segments.$signal  };
  assign _0553_ = rst ? 3'h0 : _2054_;
  assign _2056_ = \engine.segments.$signal  ? _0524_[2:0] : \engine.segments.$signal$33 ;
  assign _2057_ = \engine.checks.good  ? 3'h0 : _2056_;
  assign _2058_ = \regs.control_abort  ? 3'h0 : _2057_;
  assign _0552_ = rst ? 3'h0 : _2058_;
  assign _0551_ = \engine.segments.$signal  ? \engine.segments.joined  : \engine.segments.sharing ;
  assign _0550_ = \engine.segments.$signal  ? \engine.segments.$signal$32  : \engine.segments.$signal$20 ;
  assign _2059_ = \engine.segments.$signal  ? \engine.segments.entry$11 [40] : \engine.segments.hold ;
  assign _2060_ = \regs.control_abort  ? 1'h0 : _2059_;
  assign _0549_ = rst ? 1'h0 : _2060_;
  assign _2061_ = \engine.segments.step  ? 2'h3 : \engine.segments.$signal$27 ;
  assign _2062_ = ! \starter.state ;
  assign _1316_ = rst ? 2'h0 : _2048_;
  assign _0548_ = \engine.segments.$signal  ? \engine.segments.following_head  : _2061_;
  assign _2063_ = \engine.segments.step  ? _0523_[33:0] : \engine.segments.left ;
  assign _0546_ = \engine.segments.$signal  ? \engine.segments.following_left  : _2063_;
  assign _2064_ = \engine.checks.good  ? 1'h0 : \engine.ready_next ;
  assign _2065_ = \regs.control_abort  ? 1'h0 : _2064_;
  assign _0545_ = rst ? 1'h0 : _2065_;
  assign _0544_ = _0515_ ? _0518_[4:0] : \engine.segments.coefficient_shift ;
  assign _0543_ = _0513_ ? _0514_ : \engine.segments.coefficient_beyond ;
  assign _0542_ = _0511_ ? _0512_ : \engine.segments.coefficient_right ;
  assign _0541_ = _0509_ ? _0510_ : \engine.segments.coefficient_exponent ;
  assign _2066_ = _1309_ ? _1310_[3:0] : \starter.patience ;
  assign _0540_ = _0501_ ? _0503_[4:0] : \engine.segments.eps_shift ;
  assign _0539_ = _0499_ ? _0500_ : \engine.segments.eps_beyond ;
  assign _0538_ = _0497_ ? _0498_ : \engine.segments.eps_right ;
  assign _0537_ = _0494_ ? _0496_ : \engine.segments.eps_exponent ;
  assign _0536_[41:38] = _0519_ ? _0522_[4:1] : \engine.segments.following [41:38];
  assign _0536_[37:21] = _0519_ ? { 15'h0000, _0521_ } : \engine.segments.following [37:21];
  assign _0536_[20:17] = _0504_ ? _0508_[4:1] : \engine.segments.following [20:17];
  assign _0536_[16:0] = _0504_ ? _0507_ : \engine.segments.following [16:0];
  assign _0536_[52] = _2067_ ? \engine.checks.sweep [1] : \engine.segments.following [52];
  assign _2067_ = \engine.segments.phase  == 4'h7;
  assign _0536_[51:49] = _2068_ ? \engine.checks.sweep [4:2] : \engine.segments.following [51:49];
  assign _2068_ = \engine.segments.phase  == 4'h7;
  function [3:0] _5226_;
    input [3:0] a;
    input [7:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5226_ = b[3:0];
      2'b1?:
        _5226_ = b[7:4];
      default:
        _5226_ = a;
    endcase
  endfunction
  assign _2074_ = _5226_(\starter.patience , { _2087_, _2066_ }, { _2095_, _2081_ });
  assign _0536_[48:42] = _2069_ ? \engine.segments.entry$11 [47:41] : \engine.segments.following [48:42];
  assign _2069_ = \engine.segments.phase  == 4'h7;
  assign _0536_[53] = _2070_ ? \engine.checks.sweep [5] : \engine.segments.following [53];
  assign _2070_ = \engine.segments.phase  == 4'h7;
  assign _0535_ = _2071_ ? _0493_[33:0] : \engine.segments.following_left ;
  assign _2071_ = \engine.segments.phase  == 4'h7;
  assign _0534_ = _2072_ ? _0492_[1:0] : \engine.segments.following_head ;
  assign _2072_ = \engine.segments.phase  == 4'h3;
  assign _0533_ = _2073_ ? { 1'h0, _0491_ } : \engine.segments.following_end ;
  assign _2073_ = \engine.segments.phase  == 4'h3;
  assign _0532_ = _2075_ ? \engine.segments.read__data  : \engine.segments.entry$11 ;
  assign _2075_ = \engine.segments.phase  == 4'h2;
  assign _2076_ = _2077_ ? \engine.segments.$signal$33  : \engine.segments.at ;
  assign _2077_ = \engine.segments.phase  == 4'h1;
  assign _2078_ = \engine.segments.$signal  ? _0525_[2:0] : _2076_;
  assign _2079_ = \engine.checks.good  ? 3'h1 : _2078_;
  assign _2080_ = \regs.control_abort  ? 3'h0 : _2079_;
  assign _2081_ = \starter.state  == 2'h2;
  assign _2087_ = _1299_ ? 4'hf : \starter.patience ;
  assign _0531_ = rst ? 3'h0 : _2080_;
  assign _0530_ = _2082_ ? _0488_ : \engine.segments.$signal$32 ;
  assign _2082_ = \engine.segments.phase  == 4'h1;
  function [0:0] _5249_;
    input [0:0] a;
    input [1:0] b;
    input [1:0] s;
    casez (s) // synopsys parallel_case
      2'b?1:
        _5249_ = b[0:0];
      2'b1?:
        _5249_ = b[1:1];
      default:
        _5249_ = a;
    endcase
  endfunction
  assign _0529_ = _5249_(\engine.segments.joined , { \engine.segments.read__data [48], _0490_ }, { _2084_, _2083_ });
  assign _2083_ = \engine.segments.phase  == 4'h2;
  assign _2084_ = \engine.segments.phase  == 4'h1;
  assign _2085_ = _0486_ ? _0487_[3:0] : \engine.segments.phase ;
  assign _2086_ = \engine.segments.$signal  ? _0527_ : _2085_;
  assign _2088_ = \engine.checks.good  ? 4'h1 : _2086_;
  assign _2089_ = \regs.control_abort  ? 4'h0 : _2088_;
  assign _0528_ = rst ? 4'h0 : _2089_;
  assign _2090_ = _2091_ ? 2'h1 : 2'h3;
  assign _2091_ = \engine.segments.left [1:0] == 2'h2;
  assign \engine.segments.tail  = \engine.segments.left [33] ? _2090_ : 2'h3;
  assign _2092_ = _0516_ ? 1'h1 : 1'h0;
  assign _2093_ = _0474_ ? _2092_ : 1'h0;
  assign _2094_ = _0475_ ? 1'h1 : _2093_;
  assign \engine.overflow  = _0526_ ? _2094_ : _2093_;
  assign _2095_ = ! \starter.state ;
  assign _1317_ = rst ? 4'h0 : _2074_;
  assign _2096_ = \engine.checks.start  ? mantissa1 : \engine.checks.sweep [90:75];
  assign _2097_ = \engine.checks.$signal  ? _0137_ : _2096_;
  assign _2098_ = \regs.control_abort  ? 16'h0000 : _2097_;
  assign _0148_[90:75] = rst ? 16'h0000 : _2098_;
  assign _2099_ = \engine.checks.start  ? \regs.eps_exponent  : \engine.checks.sweep [37:22];
  assign _2100_ = \regs.control_abort  ? 16'h0000 : _2099_;
  assign _0148_[37:22] = rst ? 16'h0000 : _2100_;
  assign _2101_ = \engine.checks.start  ? \regs.eps_mantissa  : \engine.checks.sweep [21:6];
  assign _2102_ = \engine.checks.$signal  ? _0135_ : _2101_;
  assign _2103_ = \regs.control_abort  ? 16'h0000 : _2102_;
  assign _2107_ = busy ? 1'h1 : 1'h0;
  assign _0148_[21:6] = rst ? 16'h0000 : _2103_;
  assign _2104_ = \engine.checks.start  ? \regs.mode_stochastic  : \engine.checks.sweep [5];
  assign _2105_ = \regs.control_abort  ? 1'h0 : _2104_;
  assign _0148_[5] = rst ? 1'h0 : _2105_;
  assign _2106_ = \engine.checks.start  ? \regs.mode_multiple  : \engine.checks.sweep [4:2];
  assign _2108_ = \engine.checks.$signal  ? _0133_ : _2106_;
  assign _2109_ = \regs.control_abort  ? 3'h0 : _2108_;
  assign _0148_[4:2] = rst ? 3'h0 : _2109_;
  assign _2110_ = \engine.checks.start  ? \regs.mode_mode  : \engine.checks.sweep [1:0];
  assign _2111_ = \regs.control_abort  ? 2'h0 : _2110_;
  assign busy_write = \regs.command_written  ? _2107_ : 1'h0;
  assign _0148_[1:0] = rst ? 2'h0 : _2111_;
  assign _2112_ = \engine.checks.start  ? { \regs.mode_source [0], \regs.mode_terms [0], \engine.asked.segments , \regs.coefficient_exponent  } : \engine.checks.sweep [74:54];
  assign _2113_ = \regs.control_abort  ? 21'h000000 : _2112_;
  assign _0148_[74:54] = rst ? 21'h000000 : _2113_;
  assign _2114_ = \engine.checks.start  ? \regs.coefficient_mantissa  : \engine.checks.sweep [53:38];
  assign _2115_ = \engine.checks.$signal  ? _0136_ : _2114_;
  assign _2116_ = \regs.control_abort  ? 16'h0000 : _2115_;
  assign _0148_[53:38] = rst ? 16'h0000 : _2116_;
  assign _2117_ = \regs.control_abort  ? 1'h0 : _0131_;
  assign _0147_ = rst ? 1'h0 : _2117_;
  assign _2121_ = _0050_ ? 1'h1 : 1'h0;
  assign _2118_ = \regs.control_abort  ? 1'h0 : _0122_;
  assign _0146_ = rst ? 1'h0 : _2118_;
  assign _2119_ = \regs.control_abort  ? 1'h0 : \engine.checks.$signal ;
  assign _0145_ = rst ? 1'h0 : _2119_;
  assign _2120_ = \regs.control_abort  ? 1'h0 : \engine.checks.start ;
  assign _0144_ = rst ? 1'h0 : _2120_;
  assign _0342_ = \engine.datapath.adding  ? _0324_[25:0] : \engine.datapath.lane1.$signal ;
  assign _0343_ = \engine.datapath.moving  ? \engine.datapath.lane1.eps_multiplier.p  : \engine.datapath.lane1.moving$11 ;
  assign _2122_ = \regs.control_abort  ? 8'h00 : _0332_[7:0];
  assign _0344_ = rst ? 8'h00 : _2122_;
  assign _2126_ = busy ? 1'h0 : _2121_;
  assign _2123_ = \regs.control_abort  ? 1'h0 : _0333_;
  assign _0345_ = rst ? 1'h0 : _2123_;
  assign _2124_ = \regs.control_abort  ? 1'h0 : _0336_;
  assign _0347_ = rst ? 1'h0 : _2124_;
  assign _2125_ = \regs.control_abort  ? 1'h0 : _0339_;
  assign _0348_ = rst ? 1'h0 : _2125_;
  assign _2127_ = \regs.control_abort  ? 1'h0 : _0340_;
  assign _0349_ = rst ? 1'h0 : _2127_;
  assign _2128_ = \regs.control_abort  ? 1'h0 : _0341_;
  assign _0350_ = rst ? 1'h0 : _2128_;
  assign \commands.refused  = \regs.command_written  ? _2126_ : 1'h0;
  assign _2129_ = \regs.control_abort  ? 10'h000 : _0429_;
  assign _0433_ = rst ? 10'h000 : _2129_;
  function [26:0] _5323_;
    input [26:0] a;
    input [107:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _5323_ = b[26:0];
      4'b??1?:
        _5323_ = b[53:27];
      4'b?1??:
        _5323_ = b[80:54];
      4'b1???:
        _5323_ = b[107:81];
      default:
        _5323_ = a;
    endcase
  endfunction
  assign _0432_ = _5323_(27'hxxxxxxx, { \engine.datapath.lane1.eps$107.shifted0 , \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26:8], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26:16], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26], \engine.datapath.lane1.eps$107.shifted0 [26:24] }, { _2133_, _2132_, _2131_, _2130_ });
  assign _2130_ = \engine.datapath.lane1.eps$107.coarse_d [3:2] == 2'h3;
  assign _2131_ = \engine.datapath.lane1.eps$107.coarse_d [3:2] == 2'h2;
  assign _2132_ = \engine.datapath.lane1.eps$107.coarse_d [3:2] == 2'h1;
  assign _2133_ = ! \engine.datapath.lane1.eps$107.coarse_d [3:2];
  function [26:0] _5328_;
    input [26:0] a;
    input [107:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _5328_ = b[26:0];
      4'b??1?:
        _5328_ = b[53:27];
      4'b?1??:
        _5328_ = b[80:54];
      4'b1???:
        _5328_ = b[107:81];
      default:
        _5328_ = a;
    endcase
  endfunction
  assign _0430_ = _5328_(27'hxxxxxxx, { \engine.datapath.lane1.moving$11 , 2'h0, \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 , \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24:2], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24], \engine.datapath.lane1.moving$11 [24:4] }, { _2137_, _2136_, _2135_, _2134_ });
  assign _2134_ = \engine.datapath.eps_coarse [1:0] == 2'h3;
  assign _2135_ = \engine.datapath.eps_coarse [1:0] == 2'h2;
  assign _2136_ = \engine.datapath.eps_coarse [1:0] == 2'h1;
  assign _2137_ = ! \engine.datapath.eps_coarse [1:0];
  assign _2138_ = \regs.control_abort  ? 25'h0000000 : \engine.datapath.lane1.eps_multiplier.product ;
  assign _2141_ = \commands.full  ? 1'h1 : 1'h0;
  assign _0437_ = rst ? 25'h0000000 : _2138_;
  assign _2139_ = \regs.control_abort  ? 1'h0 : \engine.datapath.lane1.coefficient$109.zero ;
  assign _0395_ = rst ? 1'h0 : _2139_;
  assign _2140_ = \regs.control_abort  ? 10'h000 : _0390_;
  assign _0394_ = rst ? 10'h000 : _2140_;
  function [27:0] _5340_;
    input [27:0] a;
    input [111:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _5340_ = b[27:0];
      4'b??1?:
        _5340_ = b[55:28];
      4'b?1??:
        _5340_ = b[83:56];
      4'b1???:
        _5340_ = b[111:84];
      default:
        _5340_ = a;
    endcase
  endfunction
  assign _0393_ = _5340_(28'hxxxxxxx, { \engine.datapath.lane1.coefficient$109.shifted0 , \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27:8], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27:16], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27], \engine.datapath.lane1.coefficient$109.shifted0 [27:24] }, { _2145_, _2144_, _2143_, _2142_ });
  assign _2142_ = \engine.datapath.lane1.coefficient$109.coarse_d [3:2] == 2'h3;
  assign _2143_ = \engine.datapath.lane1.coefficient$109.coarse_d [3:2] == 2'h2;
  assign _2144_ = \engine.datapath.lane1.coefficient$109.coarse_d [3:2] == 2'h1;
  assign _2145_ = ! \engine.datapath.lane1.coefficient$109.coarse_d [3:2];
  function [27:0] _5345_;
    input [27:0] a;
    input [111:0] b;
    input [3:0] s;
    casez (s) // synopsys parallel_case
      4'b???1:
        _5345_ = b[27:0];
      4'b??1?:
        _5345_ = b[55:28];
      4'b?1??:
        _5345_ = b[83:56];
      4'b1???:
        _5345_ = b[111:84];
      default:
        _5345_ = a;
    endcase
  endfunction
  assign _0391_ = _5345_(28'hxxxxxxx, { \engine.datapath.lane1.$signal , 2'h0, \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal , \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25:2], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25], \engine.datapath.lane1.$signal [25:4] }, { _2149_, _2148_, _2147_, _2146_ });
  assign _2146_ = \engine.datapath.coefficient_coarse [1:0] == 2'h3;
  assign _2147_ = \engine.datapath.coefficient_coarse [1:0] == 2'h2;
  assign _2148_ = \engine.datapath.coefficient_coarse [1:0] == 2'h1;
  assign _2149_ = ! \engine.datapath.coefficient_coarse [1:0];
  assign \commands.overrun  = \regs.load_low_written  ? _2141_ : 1'h0;
  assign _2150_ = \regs.control_abort  ? 25'h0000000 : \engine.datapath.lane1.coefficient_multiplier.product ;
  assign _0399_ = rst ? 25'h0000000 : _2150_;
  assign _0219_ = \engine.datapath.adding  ? _0201_[25:0] : \engine.datapath.lane0.$signal ;
  assign _0220_ = \engine.datapath.moving  ? \engine.datapath.lane0.eps_multiplier.p  : \engine.datapath.lane0.moving$11 ;
  assign _2151_ = \regs.control_abort  ? 8'h00 : _0209_[7:0];
  assign _0221_ = rst ? 8'h00 : _2151_;
  assign _2152_ = \regs.control_abort  ? 1'h0 : _0210_;
  assign _0222_ = rst ? 1'h0 : _2152_;
  assign _2153_ = \regs.control_abort  ? 1'h0 : _0213_;
  assign _0224_ = rst ? 1'h0 : _2153_;
  assign _2154_ = \regs.control_abort  ? 1'h0 : _0216_;
  assign _0225_ = rst ? 1'h0 : _2154_;
  assign _2155_ = \regs.control_abort  ? 1'h0 : _0217_;
  assign _0226_ = rst ? 1'h0 : _2155_;
  assign _2156_ = \regs.control_abort  ? 1'h0 : _0218_;
  assign _2158_ = _0036_ ? \commands.pending  : 1'h1;
  assign _0227_ = rst ? 1'h0 : _2156_;
  assign _2157_ = \regs.control_abort  ? 10'h000 : _0306_;
  assign _0310_ = rst ? 10'h000 : _2157_;
  assign _0022_[1:0] = \commands.target ;
  assign _0269_[1:0] = { _0262_, 1'h0 };
  assign _0308_[1:0] = { _0304_, 1'h0 };
  assign _0392_[1:0] = { _0385_, 1'h0 };
  assign _0431_[1:0] = { _0427_, 1'h0 };
  assign _0466_[5:0] = \engine.queue.$like ;
  assign _0559_[0] = \engine.terms.following ;
  assign \engine.bad [0] = 1'h0;
  assign \engine.bad [6:3] = 4'h0;
  assign \engine.faults [3] = \engine.datapath.wrapped ;
  assign m_axis_tdata = \engine.o__payload [15:0];
  assign m_axis_tdest = \engine.o__payload [19];
  assign m_axis_tkeep = \engine.o__payload [17:16];
  assign m_axis_tlast = \engine.o__payload [18];
endmodule
